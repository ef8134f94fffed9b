"""Asynchronous methods of `client.texts`."""

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

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """A text, or an error as JSON.

        `GET /texts`

        Returns:
            The text.

        Raises:
            NotFoundError: Unknown (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/texts",
                accept="text/plain, application/problem+json;q=0.1",
                options=options,
            ),
            TextParser(),
        )


class AsyncTextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.get = async_to_streamed_response(calls.get)
