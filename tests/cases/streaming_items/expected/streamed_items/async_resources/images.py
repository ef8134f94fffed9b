"""Asynchronous methods of `client.images`."""

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

__all__ = ["AsyncImages"]


class AsyncImages:
    """Methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncImagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncImagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncImagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncImagesStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Iterable[FileContent] | AsyncIterable[FileContent],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[bytes]:
        """`POST /images`

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
                "/images",
                body=PartsBody(body, "multipart/mixed", other_media_type="image/png"),
                options=options,
            ),
            PartsFormat(bytes, accept=("multipart/mixed",)),
        )


class AsyncImagesRaw:
    """Raw-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncImagesStreamed:
    """Streamed-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.send = async_to_streamed_response(calls.send)
