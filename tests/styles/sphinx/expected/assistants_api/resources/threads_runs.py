"""Methods of `client.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import AssistantObjectToolParam
    from ..models.threads import RunObject
    from ..models.threads_events import AssistantStreamEvent
    from ..models.threads_runs import (
        ListRunsResponse,
        SubmitToolOutputsRunRequestToolOutput,
        SubmitToolOutputsRunRequestToolOutputDict,
    )
    from .threads_runs_steps import ThreadsRunsSteps

__all__ = ["ThreadsRuns"]


class ThreadsRuns:
    """Methods of ``client.threads.runs``."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def steps(self) -> ThreadsRunsSteps:
        """The methods of ``client.threads.runs.steps``."""
        from .threads_runs_steps import ThreadsRunsSteps

        return ThreadsRunsSteps(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsRunsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[RunObject, ListRunsResponse]:
        """List runs.

        ``GET /threads/{thread_id}/runs``

        :param thread_id: ID of the thread.
        :param limit: Maximum number of items per page, between 1 and 100. Default:
            ``20``.
        :param order: Order of the items by creation time, either ``asc`` (oldest
            first) or ``desc`` (newest first). Default: ``"desc"``.
        :param after: Cursor; the page starts after the item with this ID.
        :param before: Cursor; the page ends before the item with this ID.
        :returns: The first page; iterate over it to get the items of all pages.
        :raises StatusError: The server returned an error status.
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
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantObjectToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Create a run.

        ``POST /threads/{thread_id}/runs``

        :param thread_id: ID of the thread to run the assistant on.
        :param assistant_id: ID of the assistant that executes the run.
        :param model: ID of the model for this run; by default the model of the
            assistant.
        :param instructions: Instructions for this run; by default the instructions
            of the assistant.
        :param additional_instructions: Text appended to the instructions for this
            run, without replacing them.
        :param tools: Tools available to this run, at most 20; by default the tools
            of the assistant.
        :param metadata: Up to 16 key-value pairs of your own data, with keys of at
            most 64 and values of at most 512 characters.
        :param temperature: Sampling temperature, between 0 and 2. Default: ``1``.
        :param stream: Whether to stream the events of the run as server-sent events
            instead of returning the run.
        :returns: The created run. With ``stream=True``, a stream to iterate over.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
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
            JsonParser(models.RunObject),
            lambda: EventStreamFormat[models.AssistantStreamEvent](
                models.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Get a run.

        ``GET /threads/{thread_id}/runs/{run_id}``

        :param thread_id: ID of the thread that the run belongs to.
        :param run_id: ID of the run.
        :returns: The run.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.RunObject),
        )

    def modify(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Modify a run.

        ``POST /threads/{thread_id}/runs/{run_id}``

        :param thread_id: ID of the thread that the run belongs to.
        :param run_id: ID of the run.
        :param metadata: Up to 16 key-value pairs of your own data, with keys of at
            most 64 and values of at most 512 characters.
        :returns: The modified run.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(models.RunObject),
        )

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutput
            | SubmitToolOutputsRunRequestToolOutputDict
        ],
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Submit tool outputs to a run.

        ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``

        :param thread_id: ID of the thread that the run belongs to.
        :param run_id: ID of the run to continue.
        :param tool_outputs: Outputs of the tool calls, one for each call in the
            run's ``required_action``.
        :param stream: Whether to stream the events of the run as server-sent events
            instead of returning the run.
        :returns: The run, which is queued to continue. With ``stream=True``, a
            stream to iterate over.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
                options=options,
            ),
            JsonParser(models.RunObject),
            lambda: EventStreamFormat[models.AssistantStreamEvent](
                models.AssistantStreamEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Cancel a run.

        ``POST /threads/{thread_id}/runs/{run_id}/cancel``

        :param thread_id: ID of the thread that the run belongs to.
        :param run_id: ID of the run.
        :returns: The run, whose status is now ``cancelling``.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonParser(models.RunObject),
        )


class ThreadsRunsRaw:
    """Raw-response variants of the methods of ``client.threads.runs``."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.submit_tool_outputs = to_raw_response(calls.submit_tool_outputs)
        self.cancel = to_raw_response(calls.cancel)


class ThreadsRunsStreamed:
    """Streamed-response variants of the methods of ``client.threads.runs``."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.submit_tool_outputs = to_streamed_response(calls.submit_tool_outputs)
        self.cancel = to_streamed_response(calls.cancel)
