"""Asynchronous calls of `client.threads.runs.steps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CallOptions,
    CursorPaging,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.threads import RunStep
    from ..models.threads_runs_steps import ListRunStepsResponse

__all__ = ["AsyncThreadsRunsSteps"]


class AsyncThreadsRunsSteps:
    """The calls of `client.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsStepsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThreadsRunsStepsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStepsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThreadsRunsStepsStreamed(self._transport.streamed())

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
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
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps",
                ids={"thread_id": thread_id, "run_id": run_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
                options=options,
            ),
            JsonAnswer(models.ListRunStepsResponse),
            CursorPaging(
                items="data",
                cursor="last_id",
                parameter="after",
                more="has_more",
            ),
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        **options: Unpack[CallOptions],
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
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
                ids={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
                options=options,
            ),
            JsonAnswer(models.RunStep),
        )


class AsyncThreadsRunsStepsRaw:
    """The calls of `client.threads.runs.steps`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_raw(calls.list)
        self.get = async_raw(calls.get)


class AsyncThreadsRunsStepsStreamed:
    """The calls of `client.threads.runs.steps`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRunsSteps(transport)
        self.list = async_streamed(calls.list)
        self.get = async_streamed(calls.get)
