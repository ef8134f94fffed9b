"""Asynchronous methods of `client.text`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncText"]


class AsyncText:
    """Methods of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTextRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTextRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTextStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTextStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get a text.

        `GET /text`

        Returns:
            The text.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/text", accept="text/plain", options=options),
            TextParser(),
        )


class AsyncTextRaw:
    """Raw-response variants of the methods of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncText(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTextStreamed:
    """Streamed-response variants of the methods of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncText(transport)
        self.get = async_to_streamed_response(calls.get)
