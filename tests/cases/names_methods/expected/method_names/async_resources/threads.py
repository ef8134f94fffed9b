"""Asynchronous calls of `client.threads`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncTransport, JsonAnswer, NoAnswer, Request
from .threads_runs import AsyncThreadsRuns

__all__ = ["AsyncThreads"]


class AsyncThreads:
    """The calls of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.runs = AsyncThreadsRuns(transport)

    async def list(self) -> builtins.list[str]:
        """List.

        `GET /threads`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/threads"),
            JsonAnswer(builtins.list[str]),
        )

    async def create(self) -> None:
        """Create.

        `POST /threads`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/threads"), NoAnswer())

    async def create_and_run(self) -> None:
        """Create and run.

        `POST /threads/runs`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/threads/runs"), NoAnswer())

    async def get(self, thread_id: str) -> None:
        """Get.

        `GET /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/threads/{thread_id}", ids={"thread_id": thread_id}),
            NoAnswer(),
        )

    async def modify(self, thread_id: str) -> None:
        """Modify.

        `POST /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/threads/{thread_id}", ids={"thread_id": thread_id}),
            NoAnswer(),
        )

    async def delete(self, thread_id: str) -> None:
        """Delete.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("DELETE", "/threads/{thread_id}", ids={"thread_id": thread_id}),
            NoAnswer(),
        )
