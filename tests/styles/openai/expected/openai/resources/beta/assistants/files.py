"""Synchronous and asynchronous methods of `client.beta.assistants.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from httpx import Timeout

from .... import types
from ...._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ...._runtime.async_transport import AsyncTransport
from ...._runtime.request_options import make_request_options
from ...._runtime.sync_transport import SyncTransport
from ...._types import Body, Headers, Query
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage

if TYPE_CHECKING:
    from ....types.beta.assistants.assistant_file import AssistantFile
    from ....types.beta.assistants.file_delete_response import FileDeleteResponse

__all__ = ["Files", "AsyncFiles"]


class Files:
    """Methods of `client.beta.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return FilesWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return FilesWithStreamingResponse(self._transport.with_streaming_response())

    def list(
        self,
        assistant_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> SyncCursorPage[AssistantFile]:
        """List assistant files.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ListAssistantFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantFile:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant to which the file is attached.
            file_id: ID of a file that was uploaded with the purpose `assistants`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created assistant file.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantFile),
        )

    def retrieve(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantFile:
        """Get an assistant file.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            file_id: ID of the attached file.
            assistant_id: ID of the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The assistant file.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantFile),
        )

    def delete(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> FileDeleteResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            file_id: ID of the file to detach.
            assistant_id: ID of the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            Result of the detachment.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.FileDeleteResponse),
        )


class FilesWithRawResponse:
    """Raw-response variants of the methods of `client.beta.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.retrieve = to_raw_response(calls.retrieve)
        self.delete = to_raw_response(calls.delete)


class FilesWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.assistants.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Files(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.delete = to_streamed_response(calls.delete)


class AsyncFiles:
    """Methods of `client.beta.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFilesWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncFilesWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        assistant_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[AssistantFile, AsyncCursorPage[AssistantFile]]:
        """List assistant files.

        `GET /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ListAssistantFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantFile:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Args:
            assistant_id: ID of the assistant to which the file is attached.
            file_id: ID of a file that was uploaded with the purpose `assistants`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created assistant file.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}/files",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody({"file_id": file_id}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantFile),
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantFile:
        """Get an assistant file.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Args:
            file_id: ID of the attached file.
            assistant_id: ID of the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The assistant file.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantFile),
        )

    async def delete(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> FileDeleteResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Args:
            file_id: ID of the file to detach.
            assistant_id: ID of the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            Result of the detachment.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}/files/{file_id}",
                path_parameters={"assistant_id": assistant_id, "file_id": file_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.FileDeleteResponse),
        )


class AsyncFilesWithRawResponse:
    """Raw-response variants of the methods of `client.beta.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.delete = async_to_raw_response(calls.delete)


class AsyncFilesWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.assistants.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncFiles(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.delete = async_to_streamed_response(calls.delete)
