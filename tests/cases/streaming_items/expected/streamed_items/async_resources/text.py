"""Asynchronous methods of `client.text`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
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

    async def send(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /text`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/text",
                body=ContentBody(body, "application/x-ndjson"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncTextRaw:
    """Raw-response variants of the methods of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncText(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncTextStreamed:
    """Streamed-response variants of the methods of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncText(transport)
        self.send = async_to_streamed_response(calls.send)
