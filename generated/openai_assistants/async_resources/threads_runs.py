"""Asynchronous calls of `client.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncTransport,
    CursorPaging,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
)
from ..models.shared import AssistantTool
from ..models.threads import Run
from ..models.threads_runs import (
    ListRunsResponse,
    SubmitToolOutputsRunRequestToolOutput,
)
from .threads_runs_steps import AsyncThreadsRunsSteps

__all__ = ["AsyncThreadsRuns"]


class AsyncThreadsRuns:
    """The calls of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.steps = AsyncThreadsRunsSteps(transport)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        before: str | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[Run, ListRunsResponse]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread.
            limit: How many items a page may hold, from 1 to 100. Default: `20`.
            order: Direction by creation time, with `asc` for oldest first and `desc`
                for newest first. Default: `"desc"`.
            after: ID of an item; the page starts right behind it.
            before: ID of an item; the page stops right in front of it.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                query={
                    "limit": limit,
                    "order": order,
                    "after": after,
                    "before": before,
                },
            ),
            JsonAnswer(ListRunsResponse),
            CursorPaging[Run](
                items="data",
                cursor="last_id",
                parameter="after",
                more="has_more",
            ),
        )

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        additional_instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantTool] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Start a run.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: ID of the thread the assistant is to work on.
            assistant_id: ID of the assistant that does the run.
            model: ID of a model for this run in place of the assistant's own.
            instructions: Instructions for this run in place of the assistant's own.
            additional_instructions: Text put behind the instructions for this run
                only.
            tools: Tools for this run in place of the assistant's own, at most 20.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.
            temperature: Sampling temperature from 0 to 2; the higher, the more
                varied the text. Default: `1`.
            stream: Send `true` to get server-sent events, closed by a `[DONE]` line.

        Returns:
            The new run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
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
            ),
            JsonAnswer(Run),
        )

    async def get(self, thread_id: str, run_id: str) -> Run:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the run's thread.
            run_id: ID of the run.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs/{run_id}",
                ids={"thread_id": thread_id, "run_id": run_id},
            ),
            JsonAnswer(Run),
        )

    async def modify(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Change a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: ID of the run's thread.
            run_id: ID of the run.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.

        Returns:
            The run as it is now.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}",
                ids={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"metadata": metadata}),
            ),
            JsonAnswer(Run),
        )

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutput],
        stream: bool | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Hand a waiting run all its tool outputs at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: ID of the run's thread.
            run_id: ID of the run that waits for outputs.
            tool_outputs: The outputs, one for each call.
            stream: Send `true` to get server-sent events, closed by a `[DONE]` line.

        Returns:
            The run, ready to go on.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                ids={"thread_id": thread_id, "run_id": run_id},
                body=JsonBody({"tool_outputs": tool_outputs, "stream": stream}),
            ),
            JsonAnswer(Run),
        )

    async def cancel(self, thread_id: str, run_id: str) -> Run:
        """Cancel a run in progress.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: ID of the run's thread.
            run_id: ID of the run.

        Returns:
            The run, now stopping.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                ids={"thread_id": thread_id, "run_id": run_id},
            ),
            JsonAnswer(Run),
        )
