"""Asynchronous calls of `client.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
)
from ..models.shared import AssistantTool
from ..models.threads import (
    CreateMessageRequest,
    CreateThreadRequest,
    DeleteThreadResponse,
    Run,
    Thread,
)
from .threads_messages import AsyncThreadsMessages
from .threads_runs import AsyncThreadsRuns

__all__ = ["AsyncThreads"]


class AsyncThreads:
    """The calls of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.messages = AsyncThreadsMessages(transport)
        self.runs = AsyncThreadsRuns(transport)

    async def create(
        self,
        *,
        messages: Sequence[CreateMessageRequest] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Create a thread.

        `POST /threads`

        Args:
            messages: Messages the thread begins with.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.

        Returns:
            The new thread.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads",
                body=JsonBody(
                    {"messages": messages, "metadata": metadata},
                    optional=True,
                ),
            ),
            JsonAnswer(Thread),
        )

    async def get(self, thread_id: str) -> Thread:
        """Get a thread.

        `GET /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            The thread.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/threads/{thread_id}", ids={"thread_id": thread_id}),
            JsonAnswer(Thread),
        )

    async def modify(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
    ) -> Thread:
        """Change a thread.

        `POST /threads/{thread_id}`

        Args:
            thread_id: ID of the thread; its metadata is all that can change.
            metadata: Up to 16 pairs of your own; keys up to 64 characters, values up
                to 512.

        Returns:
            The thread as it is now.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                body=JsonBody({"metadata": metadata}),
            ),
            JsonAnswer(Thread),
        )

    async def delete(self, thread_id: str) -> DeleteThreadResponse:
        """Delete a thread.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: ID of the thread.

        Returns:
            Word that the thread is gone.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("DELETE", "/threads/{thread_id}", ids={"thread_id": thread_id}),
            JsonAnswer(DeleteThreadResponse),
        )

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AssistantTool] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
    ) -> Run:
        """Create a thread and start a run on it.

        `POST /threads/runs`

        Args:
            assistant_id: ID of the assistant that does the run.
            thread: The thread to create; without it the thread starts empty.
            model: ID of a model for this run in place of the assistant's own.
            instructions: Instructions for this run in place of the assistant's own.
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
            ),
            JsonAnswer(Run),
        )
