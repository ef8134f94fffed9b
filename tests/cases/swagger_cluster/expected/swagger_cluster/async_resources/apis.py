"""Asynchronous methods of `client.apis`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .apis_batch import AsyncApisBatch

__all__ = ["AsyncApis"]


class AsyncApis:
    """Methods of `client.apis`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def batch(self) -> AsyncApisBatch:
        """The methods of `client.apis.batch`."""
        from .apis_batch import AsyncApisBatch

        return AsyncApisBatch(self._transport)
