"""Asynchronous methods of `client.tickets`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTickets"]


class AsyncTickets:
    """Methods of `client.tickets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTicketsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTicketsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTicketsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTicketsStreamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Collection that is named as its operation.

        `POST /v1/tickets`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/tickets", options=options),
            EmptyParser(),
        )


class AsyncTicketsRaw:
    """Raw-response variants of the methods of `client.tickets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTickets(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncTicketsStreamed:
    """Streamed-response variants of the methods of `client.tickets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTickets(transport)
        self.create = async_to_streamed_response(calls.create)
