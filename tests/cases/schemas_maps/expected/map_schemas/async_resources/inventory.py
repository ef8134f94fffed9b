"""Asynchronous methods of `client.inventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.inventory import Inventory

__all__ = ["AsyncInventoryResource"]


class AsyncInventoryResource:
    """Methods of `client.inventory`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncInventoryResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncInventoryResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncInventoryResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncInventoryResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Inventory:
        """Get the inventory.

        `GET /inventory`

        Returns:
            The inventory.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/inventory", options=options),
            JsonParser(models.Inventory),
        )


class AsyncInventoryResourceRaw:
    """Raw-response variants of the methods of `client.inventory`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncInventoryResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncInventoryResourceStreamed:
    """Streamed-response variants of the methods of `client.inventory`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncInventoryResource(transport)
        self.get = async_to_streamed_response(calls.get)
