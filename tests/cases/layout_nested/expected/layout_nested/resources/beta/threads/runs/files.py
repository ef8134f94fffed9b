"""Calls of `client.beta.threads.runs.files`, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..... import types
from ....._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ....._runtime.async_transport import AsyncTransport
from ....._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .....types.file import File
    from .....types.file_list import FileList

__all__ = ["AsyncFiles", "Files"]


class Files:
    """Methods of `client.beta.threads.runs.files`."""

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

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[File, FileList]:
        """List what a run made.

        `GET /beta/threads/{thread_id}/runs/{run_id}/files`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.
            page_token: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}/files",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                query={"page_token": page_token},
                options=options,
            ),
            JsonParser(types.FileList),
            CursorPagination(
                items="files",
                cursor="next_page_token",
                parameter="page_token",
            ),
        )


class FilesRaw:
    """The calls of `client.beta.threads.runs.files`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_raw_response(calls.list)


class FilesStreamed:
    """The calls of `client.beta.threads.runs.files`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_streamed_response(calls.list)


class AsyncFiles:
    """Methods of `client.beta.threads.runs.files`."""

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

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[File, FileList]:
        """List what a run made.

        `GET /beta/threads/{thread_id}/runs/{run_id}/files`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.
            page_token: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}/files",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                query={"page_token": page_token},
                options=options,
            ),
            JsonParser(types.FileList),
            CursorPagination(
                items="files",
                cursor="next_page_token",
                parameter="page_token",
            ),
        )


class AsyncFilesRaw:
    """The calls of `client.beta.threads.runs.files`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncFilesStreamed:
    """The calls of `client.beta.threads.runs.files`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_streamed_response(calls.list)
