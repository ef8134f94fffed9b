"""Asynchronous calls of `client.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncThreadsRuns"]


class AsyncThreadsRuns:
    """The calls of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThreadsRunsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThreadsRunsStreamed(self._transport.streamed())

    async def list(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def create(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Create.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Submit.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            NoAnswer(),
        )


class AsyncThreadsRunsRaw:
    """The calls of `client.threads.runs`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.cancel = async_raw(calls.cancel)
        self.submit_tool_outputs = async_raw(calls.submit_tool_outputs)


class AsyncThreadsRunsStreamed:
    """The calls of `client.threads.runs`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.cancel = async_streamed(calls.cancel)
        self.submit_tool_outputs = async_streamed(calls.submit_tool_outputs)
