"""Calls of `client.threads.messages.files`."""

from __future__ import annotations

from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    CursorPaging,
    JsonAnswer,
    NotGiven,
    Page,
    Request,
    SyncTransport,
)
from ..models.threads_messages_files import ListMessageFilesResponse, MessageFile

__all__ = ["ThreadsMessagesFiles"]


class ThreadsMessagesFiles:
    """The calls of `client.threads.messages.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
    ) -> Page[MessageFile, ListMessageFilesResponse]:
        """List the files of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Args:
            thread_id: ID of the thread that holds the message.
            message_id: ID of the message.
            limit: How many items a page may hold, from 1 to 100. Default: `20`.
            order: Direction by creation time, with `asc` for oldest first and `desc`
                for newest first. Default: `"desc"`.
            after: ID of an item; the page starts right behind it.
            before: ID of an item; the page stops right in front of it.

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files",
                ids={"thread_id": thread_id, "message_id": message_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
            ),
            JsonAnswer(ListMessageFilesResponse),
            CursorPaging[MessageFile](
                items="data",
                cursor="last_id",
                parameter="after",
                more="has_more",
            ),
        )

    def get(self, thread_id: str, message_id: str, file_id: str) -> MessageFile:
        """Get a file of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Args:
            thread_id: ID of the thread that holds the message.
            message_id: ID of the message.
            file_id: ID of the attached file.

        Returns:
            The attachment.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
                ids={
                    "thread_id": thread_id,
                    "message_id": message_id,
                    "file_id": file_id,
                },
            ),
            JsonAnswer(MessageFile),
        )
