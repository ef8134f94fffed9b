"""Calls of `client.files`, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import types
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..types.file_list import FileList

__all__ = ["AsyncFiles", "Files"]


class Files:
    """Methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return FilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return FilesStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> FileList:
        """List files.

        `GET /files`

        Returns:
            The files.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/files", options=options),
            JsonParser(types.FileList),
        )


class FilesRaw:
    """The calls of `client.files`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_raw_response(calls.list)


class FilesStreamed:
    """The calls of `client.files`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_streamed_response(calls.list)


class AsyncFiles:
    """Methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFilesStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> FileList:
        """List files.

        `GET /files`

        Returns:
            The files.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/files", options=options),
            JsonParser(types.FileList),
        )


class AsyncFilesRaw:
    """The calls of `client.files`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncFilesStreamed:
    """The calls of `client.files`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_streamed_response(calls.list)
