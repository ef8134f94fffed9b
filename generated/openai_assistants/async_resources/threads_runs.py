"""Asynchronous methods of `client.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncStream,
    CursorPagination,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import AssistantToolParam
    from ..models.threads import Run
    from ..models.threads_events import AssistantStreamEvent
    from ..models.threads_runs import ListRunsResponse, ToolOutput, ToolOutputDict
    from .threads_runs_steps import AsyncThreadsRunsSteps

__all__ = ["AsyncThreadsRuns"]


class AsyncThreadsRuns:
    """Methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        """The methods of `client.threads.runs.steps`."""
        from .threads_runs_steps import AsyncThreadsRunsSteps

        return AsyncThreadsRunsSteps(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsRunsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Run, ListRunsResponse]:
        """List runs.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            limit: Maximum number of items per page, between 1 and 100. Default:
                `20`.
            order: Order of the items by creation time, either `asc` (oldest first)
                or `desc` (newest first). Default: `"desc"`.
            after: Cursor; the page starts after the item with this ID.
            before: Cursor; the page ends before the item with this ID.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
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
                options=options,
            ),
            JsonParser(models.ListRunsResponse),
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
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "model": model,
                        "instructions": instructions,
                        "additional_instructions": additional_instructions,
                        "tools": tools,
                        "metadata": metadata,
                        "temperature": temperature,
                        "stream": stream,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Run),
            lambda: EventStreamFormat[models.AssistantStreamEvent](
                models.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.Run),
        )

    async def modify(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Modify a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(models.Run),
        )

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[ToolOutput | ToolOutputDict],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[ToolOutput | ToolOutputDict],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[ToolOutput | ToolOutputDict],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[ToolOutput | ToolOutputDict],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run to continue.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The run, which is queued to continue. With `stream=True`, a stream to
                iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
                options=options,
            ),
            JsonParser(models.Run),
            lambda: EventStreamFormat[models.AssistantStreamEvent](
                models.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.

        Returns:
            The run, whose status is now `cancelling`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.Run),
        )

    async def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Create a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            thread_id: ID of the thread to run the assistant on.
            assistant_id: ID of the assistant that executes the run.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            additional_instructions: Text appended to the instructions for this run,
                without replacing them.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = await self.create(
            thread_id,
            assistant_id=assistant_id,
            model=model,
            instructions=instructions,
            additional_instructions=additional_instructions,
            tools=tools,
            metadata=metadata,
            temperature=temperature,
            **options,
        )
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": started.id},
                options=options,
            ),
            JsonParser(models.Run),
            Polling(
                "status",
                pending=("queued", "in_progress", "cancelling"),
                interval_header="openai-poll-after-ms",
            ),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )

    async def poll(
        self,
        thread_id: str,
        run_id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.Run),
            Polling(
                "status",
                pending=("queued", "in_progress", "cancelling"),
                interval_header="openai-poll-after-ms",
            ),
            interval=poll_interval,
            timeout=poll_timeout,
        )

    async def submit_tool_outputs_and_poll(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[ToolOutput | ToolOutputDict],
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Submit tool outputs to a run, then poll the run until its `status` is
        terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run to continue.
            tool_outputs: Outputs of the tool calls, one for each call in the run's
                `required_action`.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = await self.submit_tool_outputs(
            thread_id,
            run_id,
            tool_outputs=tool_outputs,
            **options,
        )
        return await self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.Run),
            Polling(
                "status",
                pending=("queued", "in_progress", "cancelling"),
                interval_header="openai-poll-after-ms",
            ),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )


class AsyncThreadsRunsRaw:
    """Raw-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)
        self.submit_tool_outputs = async_to_raw_response(calls.submit_tool_outputs)
        self.cancel = async_to_raw_response(calls.cancel)


class AsyncThreadsRunsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
        self.submit_tool_outputs = async_to_streamed_response(calls.submit_tool_outputs)
        self.cancel = async_to_streamed_response(calls.cancel)
