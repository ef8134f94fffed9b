"""Methods of `client.threads.messages.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.threads_messages_files import ListMessageFilesResponse, MessageFile

__all__ = ["ThreadsMessagesFiles"]


class ThreadsMessagesFiles:
    """Methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsMessagesFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsMessagesFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsMessagesFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsMessagesFilesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[MessageFile, ListMessageFilesResponse]:
        """List message files.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(models.ListMessageFilesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def get(
        self,
        thread_id: str,
        message_id: str,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> MessageFile:
        """Get a message file.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            file_id: ID of the attached file.

        Returns:
            The message file.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "message_id": message_id,
                    "file_id": file_id,
                },
                options=options,
            ),
            JsonParser(models.MessageFile),
        )


class ThreadsMessagesFilesRaw:
    """Raw-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessagesFiles(transport)
        self.list = to_raw_response(calls.list)
        self.get = to_raw_response(calls.get)


class ThreadsMessagesFilesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsMessagesFiles(transport)
        self.list = to_streamed_response(calls.list)
        self.get = to_streamed_response(calls.get)
