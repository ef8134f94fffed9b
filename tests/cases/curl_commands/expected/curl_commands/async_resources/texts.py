"""Asynchronous methods of `client.texts`."""

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

__all__ = ["AsyncTexts"]


class AsyncTexts:
    """Methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTextsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTextsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTextsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTextsStreamed(self._transport.with_streaming_response())

    async def send(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /texts`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/texts",
                body=ContentBody(body, "text/plain"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncTextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncTextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.send = async_to_streamed_response(calls.send)
