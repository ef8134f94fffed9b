"""Asynchronous methods of `client.apis.batch.v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1_namespaces import AsyncApisBatchV1Namespaces

__all__ = ["AsyncApisBatchV1"]


class AsyncApisBatchV1:
    """Methods of `client.apis.batch.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def namespaces(self) -> AsyncApisBatchV1Namespaces:
        """The methods of `client.apis.batch.v1.namespaces`."""
        from .apis_batch_v1_namespaces import AsyncApisBatchV1Namespaces

        return AsyncApisBatchV1Namespaces(self._transport)
