"""Asynchronous methods of `client.pictures`."""

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

__all__ = ["AsyncPictures"]


class AsyncPictures:
    """Methods of `client.pictures`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPicturesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPicturesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPicturesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """XML of which nothing is described is text.

        `GET /pictures`

        Returns:
            The picture.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pictures", accept="image/svg+xml", options=options),
            TextParser(),
        )


class AsyncPicturesRaw:
    """Raw-response variants of the methods of `client.pictures`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPictures(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPicturesStreamed:
    """Streamed-response variants of the methods of `client.pictures`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPictures(transport)
        self.get = async_to_streamed_response(calls.get)
