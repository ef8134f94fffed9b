"""Methods of `client.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import AssistantToolParam
    from ..models.threads import (
        CreateMessageRequest,
        CreateMessageRequestDict,
        CreateThreadRequest,
        CreateThreadRequestDict,
        DeleteThreadResponse,
        Run,
        Thread,
    )
    from ..models.threads_events import AssistantStreamEvent
    from .threads_messages import ThreadsMessages
    from .threads_runs import ThreadsRuns

__all__ = ["Threads"]


class Threads:
    """Methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def messages(self) -> ThreadsMessages:
        """The methods of `client.threads.messages`."""
        from .threads_messages import ThreadsMessages

        return ThreadsMessages(self._transport)

    @cached_property
    def runs(self) -> ThreadsRuns:
        """The methods of `client.threads.runs`."""
        from .threads_runs import ThreadsRuns

        return ThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages that the thread starts with.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The created thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(models.Thread),
        )

    def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> Thread:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            The thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(models.Thread),
        )

    def modify(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Modify a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.

        Returns:
            The modified thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
                options=options,
            ),
            JsonParser(models.Thread),
        )

    def delete(
        self,
        thread_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteThreadResponse:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            Result of the deletion.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            JsonParser(models.DeleteThreadResponse),
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a thread and a run.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that executes the run.
            thread: Thread to create; by default an empty thread.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
            tools: Tools available to this run, at most 20; by default the tools of
                the assistant.
            metadata: Up to 16 key-value pairs of your own data, with keys of at most
                64 and values of at most 512 characters.
            temperature: Sampling temperature, between 0 and 2. Default: `1`.
            stream: Whether to stream the events of the run as server-sent events
                instead of returning the run.

        Returns:
            The created run. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/threads/runs",
                body=JsonBody(
                    {
                        "assistant_id": assistant_id,
                        "thread": thread,
                        "model": model,
                        "instructions": instructions,
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

    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantToolParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Create a thread and a run, then poll the run until its `status` is terminal.

        Polling continues while `status` is `queued`, `in_progress` or `cancelling`.

        Args:
            assistant_id: ID of the assistant that executes the run.
            thread: Thread to create; by default an empty thread.
            model: ID of the model for this run; by default the model of the
                assistant.
            instructions: Instructions for this run; by default the instructions of
                the assistant.
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
        started = self.create_and_run(
            assistant_id=assistant_id,
            thread=thread,
            model=model,
            instructions=instructions,
            tools=tools,
            metadata=metadata,
            temperature=temperature,
            **options,
        )
        return self._transport.poll(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                path_parameters={"thread_id": started.thread_id, "run_id": started.id},
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


class ThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.delete = to_raw_response(calls.delete)
        self.create_and_run = to_raw_response(calls.create_and_run)


class ThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.delete = to_streamed_response(calls.delete)
        self.create_and_run = to_streamed_response(calls.create_and_run)
