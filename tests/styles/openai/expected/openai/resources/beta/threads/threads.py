"""Synchronous and asynchronous methods of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from httpx import Timeout

from .... import types
from ...._runtime import (
    NOT_GIVEN,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ...._runtime.async_transport import AsyncTransport
from ...._runtime.polling import convert_to_seconds
from ...._runtime.request_options import make_request_options
from ...._runtime.sync_transport import SyncTransport
from ...._streaming import AsyncStream, Stream
from ...._types import Body, Headers, Query

if TYPE_CHECKING:
    from ....types.beta.assistant_stream_event import AssistantStreamEvent
    from ....types.beta.assistant_tool import AssistantToolParam
    from ....types.beta.thread import Thread
    from ....types.beta.thread_create_params import (
        CreateThreadRequest,
        ThreadCreateParams,
    )
    from ....types.beta.thread_deleted import ThreadDeleted
    from ....types.beta.threads.message_create_params import (
        CreateMessageRequest,
        MessageCreateParams,
    )
    from ....types.beta.threads.run import Run
    from .messages.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

__all__ = ["Threads", "AsyncThreads"]


class Threads:
    """Methods of `client.beta.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def messages(self) -> Messages:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import Messages

        return Messages(self._transport)

    @cached_property
    def runs(self) -> Runs:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import Runs

        return Runs(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return ThreadsWithStreamingResponse(self._transport.with_streaming_response())

    def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | MessageCreateParams] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages that the thread starts with.
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
            The created thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    def update(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Modify a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
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
            The modified thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
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
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ThreadDeleted),
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a thread and a run.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that executes the run.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            thread: Thread to create; by default an empty thread.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created run. With `stream=True`, a stream to iterate over.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/runs",
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "stream": stream,
                        "temperature": temperature,
                        "thread": thread,
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
            JsonParser(types.Run),
            lambda: EventStreamFormat[types.AssistantStreamEvent](
                types.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_event="",
            ),
            stream=stream,
        )

    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Create a thread and a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            assistant_id: ID of the assistant that executes the run.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            thread: Thread to create; by default an empty thread.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            poll_interval_ms: Milliseconds between two requests, unless the server
                sets them.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Raises:
            APIStatusError: The server returned an error status.
        """
        started = self.create_and_run(
            assistant_id=assistant_id,
            instructions=instructions,
            metadata=metadata,
            model=model,
            temperature=temperature,
            thread=thread,
            tools=tools,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": started.thread_id, "run_id": started.id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
            Polling(
                "status",
                pending=("queued", "in_progress", "cancelling"),
                interval_header="openai-poll-after-ms",
            ),
            interval=convert_to_seconds(poll_interval_ms, 1.0),
            timeout=None,
            initial=started,
        )


class ThreadsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Threads(transport)
        self.create = to_raw_response(calls.create)
        self.retrieve = to_raw_response(calls.retrieve)
        self.update = to_raw_response(calls.update)
        self.delete = to_raw_response(calls.delete)
        self.create_and_run = to_raw_response(calls.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._transport)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import RunsWithRawResponse

        return RunsWithRawResponse(self._transport)


class ThreadsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Threads(transport)
        self.create = to_streamed_response(calls.create)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.update = to_streamed_response(calls.update)
        self.delete = to_streamed_response(calls.delete)
        self.create_and_run = to_streamed_response(calls.create_and_run)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._transport)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._transport)


class AsyncThreads:
    """Methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def messages(self) -> AsyncMessages:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import AsyncMessages

        return AsyncMessages(self._transport)

    @cached_property
    def runs(self) -> AsyncRuns:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    async def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | MessageCreateParams] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages that the thread starts with.
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
            The created thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    async def update(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Modify a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
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
            The modified thread.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Thread),
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
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
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.ThreadDeleted),
        )

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a thread and a run.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that executes the run.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            thread: Thread to create; by default an empty thread.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The created run. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/runs",
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "stream": stream,
                        "temperature": temperature,
                        "thread": thread,
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
            JsonParser(types.Run),
            lambda: EventStreamFormat[types.AssistantStreamEvent](
                types.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_event="",
            ),
            stream=stream,
        )

    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        thread: CreateThreadRequest | ThreadCreateParams | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Create a thread and a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            assistant_id: ID of the assistant that executes the run.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            thread: Thread to create; by default an empty thread.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            poll_interval_ms: Milliseconds between two requests, unless the server
                sets them.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Raises:
            APIStatusError: The server returned an error status.
        """
        started = await self.create_and_run(
            assistant_id=assistant_id,
            instructions=instructions,
            metadata=metadata,
            model=model,
            temperature=temperature,
            thread=thread,
            tools=tools,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": started.thread_id, "run_id": started.id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
            Polling(
                "status",
                pending=("queued", "in_progress", "cancelling"),
                interval_header="openai-poll-after-ms",
            ),
            interval=convert_to_seconds(poll_interval_ms, 1.0),
            timeout=None,
            initial=started,
        )


class AsyncThreadsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncThreads(transport)
        self.create = async_to_raw_response(calls.create)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.update = async_to_raw_response(calls.update)
        self.delete = async_to_raw_response(calls.delete)
        self.create_and_run = async_to_raw_response(calls.create_and_run)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._transport)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._transport)


class AsyncThreadsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncThreads(transport)
        self.create = async_to_streamed_response(calls.create)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.update = async_to_streamed_response(calls.update)
        self.delete = async_to_streamed_response(calls.delete)
        self.create_and_run = async_to_streamed_response(calls.create_and_run)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """The methods of `client.beta.threads.messages`."""
        from .messages.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._transport)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._transport)
