"""Asynchronous methods of `client.csv`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCsv"]


class AsyncCsv:
    """Methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCsvStreamed(self._transport.with_streaming_response())

    async def put(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Put a table.

        `PUT /csv`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/csv",
                body=ContentBody(body, "text/csv; charset=utf-8"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncCsvRaw:
    """Raw-response variants of the methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCsv(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncCsvStreamed:
    """Streamed-response variants of the methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCsv(transport)
        self.put = async_to_streamed_response(calls.put)
