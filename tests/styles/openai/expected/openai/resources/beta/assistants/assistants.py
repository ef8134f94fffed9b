"""Synchronous and asynchronous methods of `client.beta.assistants`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

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
    from ....types.beta.assistant import Assistant
    from ....types.beta.assistant_deleted import AssistantDeleted
    from ....types.beta.assistant_tool import AssistantToolParam
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )

__all__ = ["Assistants", "AsyncAssistants"]


class Assistants:
    """Operations on assistants, threads, messages, runs, run steps and attached
    files.
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> Files:
        """The methods of `client.beta.assistants.files`."""
        from .files import Files

        return Files(self._transport)

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AssistantsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AssistantsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> SyncCursorPage[Assistant]:
        """List assistants.

        `GET /assistants`

        Args:
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
                "/assistants",
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
            JsonParser(types.ListAssistantsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def create(
        self,
        *,
        model: str,
        description: str | None | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model that the assistant uses.
            description: Description of the assistant, at most 512 characters.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            instructions: System instructions for the model, at most 32768
                characters.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            name: Name of the assistant, at most 256 characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants",
                body=JsonBody(
                    {
                        "model": model,
                        "description": description,
                        "file_ids": file_ids,
                        "instructions": instructions,
                        "metadata": metadata,
                        "name": name,
                        "tools": tools,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
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
            The assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    def update(
        self,
        assistant_id: str,
        *,
        description: str | None | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Modify an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            description: Description of the assistant, at most 512 characters.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            instructions: System instructions for the model, at most 32768
                characters.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The modified assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody(
                    {
                        "description": description,
                        "file_ids": file_ids,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "name": name,
                        "tools": tools,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantDeleted:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
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
            Result of the deletion.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantDeleted),
        )


class AssistantsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Assistants(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.retrieve = to_raw_response(calls.retrieve)
        self.update = to_raw_response(calls.update)
        self.delete = to_raw_response(calls.delete)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """The methods of `client.beta.assistants.files`."""
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._transport)


class AssistantsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.assistants`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Assistants(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.update = to_streamed_response(calls.update)
        self.delete = to_streamed_response(calls.delete)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """The methods of `client.beta.assistants.files`."""
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._transport)


class AsyncAssistants:
    """Operations on assistants, threads, messages, runs, run steps and attached
    files.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.beta.assistants.files`."""
        from .files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAssistantsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncAssistantsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List assistants.

        `GET /assistants`

        Args:
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
                "/assistants",
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
            JsonParser(types.ListAssistantsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def create(
        self,
        *,
        model: str,
        description: str | None | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Create an assistant.

        `POST /assistants`

        Args:
            model: ID of the model that the assistant uses.
            description: Description of the assistant, at most 512 characters.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            instructions: System instructions for the model, at most 32768
                characters.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            name: Name of the assistant, at most 256 characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants",
                body=JsonBody(
                    {
                        "model": model,
                        "description": description,
                        "file_ids": file_ids,
                        "instructions": instructions,
                        "metadata": metadata,
                        "name": name,
                        "tools": tools,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Args:
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
            The assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    async def update(
        self,
        assistant_id: str,
        *,
        description: str | None | NotGiven = NOT_GIVEN,
        file_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Assistant:
        """Modify an assistant.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: ID of the assistant.
            description: Description of the assistant, at most 512 characters.
            file_ids: IDs of the files attached to the assistant, at most 20, ordered
                by creation date with the oldest first. Default: `[]`.
            instructions: System instructions for the model, at most 32768
                characters.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model that the assistant uses.
            name: Name of the assistant, at most 256 characters.
            tools: Tools that the assistant can use, at most 128. Default: `[]`.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The modified assistant.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                body=JsonBody(
                    {
                        "description": description,
                        "file_ids": file_ids,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "name": name,
                        "tools": tools,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Assistant),
        )

    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AssistantDeleted:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}`

        Args:
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
            Result of the deletion.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/assistants/{assistant_id}",
                path_parameters={"assistant_id": assistant_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.AssistantDeleted),
        )


class AsyncAssistantsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.assistants`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncAssistants(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.update = async_to_raw_response(calls.update)
        self.delete = async_to_raw_response(calls.delete)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """The methods of `client.beta.assistants.files`."""
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._transport)


class AsyncAssistantsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.assistants`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncAssistants(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.update = async_to_streamed_response(calls.update)
        self.delete = async_to_streamed_response(calls.delete)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The methods of `client.beta.assistants.files`."""
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._transport)
