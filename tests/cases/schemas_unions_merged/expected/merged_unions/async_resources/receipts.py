"""Asynchronous methods of `client.receipts`."""

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
    from ..models.receipts import Receipt

__all__ = ["AsyncReceipts"]


class AsyncReceipts:
    """Methods of `client.receipts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReceiptsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReceiptsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReceiptsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReceiptsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Receipt:
        """Get a receipt.

        `GET /receipts`

        Returns:
            The receipt.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/receipts", options=options),
            JsonParser[models.Receipt](models.Receipt),
        )


class AsyncReceiptsRaw:
    """Raw-response variants of the methods of `client.receipts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReceipts(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncReceiptsStreamed:
    """Streamed-response variants of the methods of `client.receipts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReceipts(transport)
        self.get = async_to_streamed_response(calls.get)
