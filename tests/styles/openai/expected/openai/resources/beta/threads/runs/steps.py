"""Synchronous and asynchronous methods of `client.beta.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from httpx import Timeout

from ..... import types
from ....._runtime import (
    NOT_GIVEN,
    CursorPagination,
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
    from .....types.beta.threads.runs.run_step import RunStep

__all__ = ["Steps", "AsyncSteps"]


class Steps:
    """Methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return StepsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return StepsWithStreamingResponse(self._transport.with_streaming_response())

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> SyncCursorPage[RunStep]:
        """List run steps.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
                "/threads/{thread_id}/runs/{run_id}/steps",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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
            JsonParser(types.ListRunStepsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> RunStep:
        """Get a run step.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            step_id: ID of the run step.
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run that the step belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run step.

        Raises:
            APIStatusError: The server returned an error status.
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
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.RunStep),
        )


class StepsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Steps(transport)
        self.list = to_raw_response(calls.list)
        self.retrieve = to_raw_response(calls.retrieve)


class StepsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Steps(transport)
        self.list = to_streamed_response(calls.list)
        self.retrieve = to_streamed_response(calls.retrieve)


class AsyncSteps:
    """Methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncStepsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncStepsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List run steps.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread that the run belongs to.
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
                "/threads/{thread_id}/runs/{run_id}/steps",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
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
            JsonParser(types.ListRunStepsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> RunStep:
        """Get a run step.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            step_id: ID of the run step.
            thread_id: ID of the thread that the run belongs to.
            run_id: ID of the run that the step belongs to.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            extra_body: Body fields to add to those of the method or to override
                them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The run step.

        Raises:
            APIStatusError: The server returned an error status.
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
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            ),
            JsonParser(types.RunStep),
        )


class AsyncStepsWithRawResponse:
    """Raw-response variants of the methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncSteps(transport)
        self.list = async_to_raw_response(calls.list)
        self.retrieve = async_to_raw_response(calls.retrieve)


class AsyncStepsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta.threads.runs.steps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncSteps(transport)
        self.list = async_to_streamed_response(calls.list)
        self.retrieve = async_to_streamed_response(calls.retrieve)
