"""Asynchronous methods of `client.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.threads import CreateMessageRequestRole, Message
    from ..models.threads_messages import ListMessagesResponse
    from .threads_messages_files import AsyncThreadsMessagesFiles

__all__ = ["AsyncThreadsMessages"]


class AsyncThreadsMessages:
    """Methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncThreadsMessagesFiles:
        """The methods of `client.threads.messages.files`."""
        from .threads_messages_files import AsyncThreadsMessagesFiles

        return AsyncThreadsMessagesFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsMessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsMessagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        run_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Message, ListMessagesResponse]:
        """List messages.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            run_id: ID of a run; only messages that this run created are listed.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                    "run_id": run_id,
                },
                options=options,
            ),
            JsonParser(models.ListMessagesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRole,
        content: str,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Create a message.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread to which the message is added.
            role: Author of the message, `user` or `assistant`.
            content: Text of the message, between 1 and 32768 characters.
            file_ids: IDs of the files to attach to the message for the tools of the
                assistant, at most 10. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "role": role,
                        "content": content,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Message),
        )

    async def get(
        self,
        thread_id: str,
        message_id: str,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.

        Returns:
            The message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                options=options,
            ),
            JsonParser(models.Message),
        )

    async def modify(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Modify a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: ID of the thread that contains the message.
            message_id: ID of the message.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified message.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(models.Message),
        )


class AsyncThreadsMessagesRaw:
    """Raw-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessages(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)


class AsyncThreadsMessagesStreamed:
    """Streamed-response variants of the methods of `client.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsMessages(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
