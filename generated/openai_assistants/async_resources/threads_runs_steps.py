"""Asynchronous methods of `client.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
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
    from ..models.threads import RunStep
    from ..models.threads_runs_steps import ListRunStepsResponse

__all__ = ["AsyncThreadsRunsSteps"]


class AsyncThreadsRunsSteps:
    """Methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsStepsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRunsStepsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStepsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsRunsStepsStreamed(self._transport.with_streaming_response())

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
    ) -> AsyncPager[RunStep, ListRunStepsResponse]:
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
            `await` returns the first page; `async for` iterates over the items of
                all pages.

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

    async def get(
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
        return await self._transport.send(
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


class AsyncThreadsRunsStepsRaw:
    """Raw-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_to_raw_response(calls.list)
        self.get = async_to_raw_response(calls.get)


class AsyncThreadsRunsStepsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_to_streamed_response(calls.list)
        self.get = async_to_streamed_response(calls.get)
