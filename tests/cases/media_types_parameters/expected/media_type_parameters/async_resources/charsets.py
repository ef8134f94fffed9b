"""Asynchronous methods of `client.charsets`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    ContentBody,
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCharsets"]


class AsyncCharsets:
    """Methods of `client.charsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCharsetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCharsetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCharsetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCharsetsStreamed(self._transport.with_streaming_response())

    async def send(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """Text is sent as UTF-8, and read in any character set.

        `POST /charsets`

        Args:
            body: The request body.

        Returns:
            The text.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/charsets",
                body=ContentBody(body, "text/plain;charset=utf-8; format=flowed"),
                accept="text/plain",
                options=options,
            ),
            TextParser(),
        )


class AsyncCharsetsRaw:
    """Raw-response variants of the methods of `client.charsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCharsets(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncCharsetsStreamed:
    """Streamed-response variants of the methods of `client.charsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCharsets(transport)
        self.send = async_to_streamed_response(calls.send)
