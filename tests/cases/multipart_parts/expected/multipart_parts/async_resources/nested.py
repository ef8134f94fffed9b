"""Asynchronous methods of `client.nested`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Unpack

from .._runtime import (
    AsyncStream,
    FileContent,
    PartsBody,
    PartsFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncNested"]


class AsyncNested:
    """Methods of `client.nested`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNestedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNestedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNestedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNestedStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Iterable[FileContent] | AsyncIterable[FileContent],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[bytes]:
        """Parts that have parts.

        `POST /nested`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "POST",
                "/nested",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="multipart/mixed; boundary=inner",
                ),
                options=options,
            ),
            PartsFormat(bytes, accept=("multipart/mixed",)),
        )


class AsyncNestedRaw:
    """Raw-response variants of the methods of `client.nested`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNested(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncNestedStreamed:
    """Streamed-response variants of the methods of `client.nested`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNested(transport)
        self.send = async_to_streamed_response(calls.send)
