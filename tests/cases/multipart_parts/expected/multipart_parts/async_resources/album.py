"""Asynchronous methods of `client.album`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType, Scan

__all__ = ["AsyncAlbum"]


class AsyncAlbum:
    """Methods of `client.album`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAlbumRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAlbumRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAlbumStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAlbumStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[PageType | bytes | Scan]:
        """Items of an array, some of which say nothing.

        `GET /album`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/album", options=options),
            PartsFormat[models.PageType | bytes | models.Scan](
                PartTypes(models.Scan, bytes),
                first_types=(PartTypes(models.PageType, bytes),),
                accept=("multipart/mixed",),
            ),
        )


class AsyncAlbumRaw:
    """Raw-response variants of the methods of `client.album`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAlbum(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAlbumStreamed:
    """Streamed-response variants of the methods of `client.album`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAlbum(transport)
        self.get = async_to_streamed_response(calls.get)
