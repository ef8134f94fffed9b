"""Asynchronous methods of `client.orders.batch`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.orders import Order, OrderDict

__all__ = ["AsyncOrdersBatch"]


class AsyncOrdersBatch:
    """Methods of `client.orders.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOrdersBatchRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOrdersBatchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersBatchStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOrdersBatchStreamed(self._transport.with_streaming_response())

    async def replace(
        self,
        *,
        body: Sequence[Order | OrderDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """A whole body.

        `PUT /orders/batch`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/orders/batch", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncOrdersBatchRaw:
    """Raw-response variants of the methods of `client.orders.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrdersBatch(transport)
        self.replace = async_to_raw_response(calls.replace)


class AsyncOrdersBatchStreamed:
    """Streamed-response variants of the methods of `client.orders.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOrdersBatch(transport)
        self.replace = async_to_streamed_response(calls.replace)
