"""Asynchronous methods of `client.anything`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    AsyncStream,
    PartsFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncAnything"]


class AsyncAnything:
    """Methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnythingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAnythingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAnythingStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """A part that may be any value; nothing distinguishes the parts.

        `GET /anything`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/anything", options=options),
            PartsFormat[Any](Any, accept=("multipart/mixed",)),
        )


class AsyncAnythingRaw:
    """Raw-response variants of the methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnything(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAnythingStreamed:
    """Streamed-response variants of the methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnything(transport)
        self.get = async_to_streamed_response(calls.get)
