"""Synchronous and asynchronous methods of `client.beta.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from httpx import Timeout

from ..... import types
from ....._runtime import (
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
from ....._runtime.async_transport import AsyncTransport
from ....._runtime.request_options import make_request_options
from ....._runtime.sync_transport import SyncTransport
from ....._types import Body, Headers, Query
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage

if TYPE_CHECKING:
    from .....types.beta.threads.message import Message
    from .....types.beta.threads.message_create_params import CreateMessageRequestRole
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = ["Messages", "AsyncMessages"]


class Messages:
    """Methods of `client.beta.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> Files:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import Files

        return Files(self._transport)

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return MessagesWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return MessagesWithStreamingResponse(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        run_id: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> SyncCursorPage[Message]:
        """List messages.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            run_id: ID of a run; only messages that this run created are listed.
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
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                    "run_id": run_id,
                },
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ListMessagesResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        thread_id: str,
        *,
        content: str,
        role: CreateMessageRequestRole,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Create a message.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread to which the message is added.
            content: Text of the message, between 1 and 32768 characters.
            role: Author of the message, `user` or `assistant`.
            file_ids: IDs of the files to attach to the message for the tools of the
                assistant, at most 10. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "content": content,
                        "role": role,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )

    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread that contains the message.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )

    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Modify a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread that contains the message.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The modified message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )


class MessagesWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Messages(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.retrieve = to_raw_response(calls.retrieve)
        self.update = to_raw_response(calls.update)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._transport)


class MessagesWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Messages(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.update = to_streamed_response(calls.update)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._transport)


class AsyncMessages:
    """Methods of `client.beta.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMessagesWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncMessagesWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        thread_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        run_id: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List messages.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            run_id: ID of a run; only messages that this run created are listed.
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
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                    "run_id": run_id,
                },
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ListMessagesResponse),
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
        content: str,
        role: CreateMessageRequestRole,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Create a message.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: ID of the thread to which the message is added.
            content: Text of the message, between 1 and 32768 characters.
            role: Author of the message, `user` or `assistant`.
            file_ids: IDs of the files to attach to the message for the tools of the
                assistant, at most 10. Default: `[]`.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "content": content,
                        "role": role,
                        "file_ids": file_ids,
                        "metadata": metadata,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )

    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread that contains the message.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )

    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Message:
        """Modify a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread that contains the message.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The modified message.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/messages/{message_id}",
                path_parameters={"thread_id": thread_id, "message_id": message_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Message),
        )


class AsyncMessagesWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncMessages(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.update = async_to_raw_response(calls.update)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._transport)


class AsyncMessagesWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncMessages(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.update = async_to_streamed_response(calls.update)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The methods of `client.beta.threads.messages.files`."""
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._transport)
