"""Asynchronous methods of `client.apis.batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .apis_batch_v1 import AsyncApisBatchV1

__all__ = ["AsyncApisBatch"]


class AsyncApisBatch:
    """Methods of `client.apis.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def v1(self) -> AsyncApisBatchV1:
        """The methods of `client.apis.batch.v1`."""
        from .apis_batch_v1 import AsyncApisBatchV1

        return AsyncApisBatchV1(self._transport)
