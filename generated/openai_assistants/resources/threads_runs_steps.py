"""Methods of `client.threads.runs.steps`."""

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
    from ..models.threads import RunStep
    from ..models.threads_runs_steps import ListRunStepsResponse

__all__ = ["ThreadsRunsSteps"]


class ThreadsRunsSteps:
    """Methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsRunsStepsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRunsStepsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStepsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsRunsStepsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[RunStep, ListRunStepsResponse]:
        """List run steps.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run.
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
                "/threads/{thread_id}/runs/{run_id}/steps",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonParser(models.ListRunStepsResponse),
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
        run_id: str,
        step_id: str,
        **options: Unpack[RequestOptions],
    ) -> RunStep:
        """Get a run step.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run that the step belongs to.
            step_id: ID of the run step.

        Returns:
            The run step.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
                path_parameters={
                    "thread_id": thread_id,
                    "run_id": run_id,
                    "step_id": step_id,
                },
                options=options,
            ),
            JsonParser(models.RunStep),
        )


class ThreadsRunsStepsRaw:
    """Raw-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRunsSteps(transport)
        self.list = to_raw_response(calls.list)
        self.get = to_raw_response(calls.get)


class ThreadsRunsStepsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRunsSteps(transport)
        self.list = to_streamed_response(calls.list)
        self.get = to_streamed_response(calls.get)
