"""Asynchronous methods of `client.logs`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    AsyncStream,
    JsonLinesFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLogs"]


class AsyncLogs:
    """Methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLogsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """JSON lines that are described as one text.

        `GET /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/jsonl",)),
        )

    async def put(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """JSON lines that are described as bytes, by reference.

        `PUT /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("PUT", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/x-ndjson",)),
        )

    async def post(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """JSON lines without a schema.

        `POST /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("POST", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/ndjson",)),
        )

    async def patch(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        """Lines each of which is a JSON string.

        `PATCH /logs`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("PATCH", "/logs", options=options),
            JsonLinesFormat(str, accept=("application/jsonl",), error_member="error"),
        )


class AsyncLogsRaw:
    """Raw-response variants of the methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)
        self.post = async_to_raw_response(calls.post)
        self.patch = async_to_raw_response(calls.patch)


class AsyncLogsStreamed:
    """Streamed-response variants of the methods of `client.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogs(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
        self.post = async_to_streamed_response(calls.post)
        self.patch = async_to_streamed_response(calls.patch)
