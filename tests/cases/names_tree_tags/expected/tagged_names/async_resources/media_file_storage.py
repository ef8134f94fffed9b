"""Asynchronous methods of `client.media.file_storage`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncMediaFileStorage"]


class AsyncMediaFileStorage:
    """Methods of `client.media.file_storage`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMediaFileStorageRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMediaFileStorageRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMediaFileStorageStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMediaFileStorageStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /v1/files`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/v1/files", options=options),
            EmptyParser(),
        )

    async def upload(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/files`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/files", options=options),
            EmptyParser(),
        )


class AsyncMediaFileStorageRaw:
    """Raw-response variants of the methods of `client.media.file_storage`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMediaFileStorage(transport)
        self.list = async_to_raw_response(calls.list)
        self.upload = async_to_raw_response(calls.upload)


class AsyncMediaFileStorageStreamed:
    """Streamed-response variants of the methods of `client.media.file_storage`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMediaFileStorage(transport)
        self.list = async_to_streamed_response(calls.list)
        self.upload = async_to_streamed_response(calls.upload)
