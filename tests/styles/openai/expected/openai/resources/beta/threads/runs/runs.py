"""Synchronous and asynchronous methods of `client.beta.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from httpx import Timeout

from ..... import types
from ....._runtime import (
    NOT_GIVEN,
    CursorPagination,
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
from ....._runtime.async_transport import AsyncTransport
from ....._runtime.polling import convert_to_seconds
from ....._runtime.request_options import make_request_options
from ....._runtime.sync_transport import SyncTransport
from ....._streaming import AsyncStream, Stream
from ....._types import Body, Headers, Query
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage

if TYPE_CHECKING:
    from .....types.beta.assistant_stream_event import AssistantStreamEvent
    from .....types.beta.assistant_tool import AssistantToolParam
    from .....types.beta.threads.run import Run
    from .....types.beta.threads.run_submit_tool_outputs_params import (
        RunToolOutput,
        ToolOutput,
    )
    from .steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )

__all__ = ["Runs", "AsyncRuns"]


class Runs:
    """Methods of `client.beta.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> Steps:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import Steps

        return Steps(self._transport)

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return RunsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return RunsWithStreamingResponse(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> SyncCursorPage[Run]:
        """List runs.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
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
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
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
            JsonParser(types.ListRunsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
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
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "additional_instructions": additional_instructions,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "stream": stream,
                        "temperature": temperature,
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

    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Modify a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
            The modified run.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: bool | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: bool | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run to continue.
            thread_id: ID of the thread that the run belongs to.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run, which is queued to continue. With `stream=True`, a stream to
                iterate over.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
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

    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run, whose status is now `cancelling`.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Create a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
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
        started = self.create(
            thread_id,
            assistant_id=assistant_id,
            additional_instructions=additional_instructions,
            instructions=instructions,
            metadata=metadata,
            model=model,
            temperature=temperature,
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
                path_parameters={"thread_id": thread_id, "run_id": started.id},
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

    def poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
        return self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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
        )

    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Submit tool outputs to a run, then poll the run until its `status` is
        terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            run_id: ID of the run to continue.
            thread_id: ID of the thread that the run belongs to.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
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
        started = self.submit_tool_outputs(
            run_id,
            thread_id=thread_id,
            tool_outputs=tool_outputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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


class RunsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Runs(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.retrieve = to_raw_response(calls.retrieve)
        self.update = to_raw_response(calls.update)
        self.submit_tool_outputs = to_raw_response(calls.submit_tool_outputs)
        self.cancel = to_raw_response(calls.cancel)

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import StepsWithRawResponse

        return StepsWithRawResponse(self._transport)


class RunsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Runs(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.update = to_streamed_response(calls.update)
        self.submit_tool_outputs = to_streamed_response(calls.submit_tool_outputs)
        self.cancel = to_streamed_response(calls.cancel)

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import StepsWithStreamingResponse

        return StepsWithStreamingResponse(self._transport)


class AsyncRuns:
    """Methods of `client.beta.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> AsyncSteps:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import AsyncSteps

        return AsyncSteps(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRunsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncRunsWithStreamingResponse(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List runs.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
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
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
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
            JsonParser(types.ListRunsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
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
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "additional_instructions": additional_instructions,
                        "instructions": instructions,
                        "metadata": metadata,
                        "model": model,
                        "stream": stream,
                        "temperature": temperature,
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

    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Modify a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
            The modified run.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: bool | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        stream: bool | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            run_id: ID of the run to continue.
            thread_id: ID of the thread that the run belongs to.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run, which is queued to continue. With `stream=True`, a stream to
                iterate over by `async for`.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
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

    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run, whose status is now `cancelling`.

        Raises:
            APIStatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.Run),
        )

    async def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Create a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            model: ID of the model for this run; by default the model of the
                assistant.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
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
        started = await self.create(
            thread_id,
            assistant_id=assistant_id,
            additional_instructions=additional_instructions,
            instructions=instructions,
            metadata=metadata,
            model=model,
            temperature=temperature,
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
                path_parameters={"thread_id": thread_id, "run_id": started.id},
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

    async def poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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
        )

    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[RunToolOutput | ToolOutput],
        poll_interval_ms: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Submit tool outputs to a run, then poll the run until its `status` is
        terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            run_id: ID of the run to continue.
            thread_id: ID of the thread that the run belongs to.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
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
        started = await self.submit_tool_outputs(
            run_id,
            thread_id=thread_id,
            tool_outputs=tool_outputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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


class AsyncRunsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncRuns(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.update = async_to_raw_response(calls.update)
        self.submit_tool_outputs = async_to_raw_response(calls.submit_tool_outputs)
        self.cancel = async_to_raw_response(calls.cancel)

    @cached_property
    def steps(self) -> AsyncStepsWithRawResponse:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import AsyncStepsWithRawResponse

        return AsyncStepsWithRawResponse(self._transport)


class AsyncRunsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncRuns(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.update = async_to_streamed_response(calls.update)
        self.submit_tool_outputs = async_to_streamed_response(calls.submit_tool_outputs)
        self.cancel = async_to_streamed_response(calls.cancel)

    @cached_property
    def steps(self) -> AsyncStepsWithStreamingResponse:
        """The methods of `client.beta.threads.runs.steps`."""
        from .steps import AsyncStepsWithStreamingResponse

        return AsyncStepsWithStreamingResponse(self._transport)
