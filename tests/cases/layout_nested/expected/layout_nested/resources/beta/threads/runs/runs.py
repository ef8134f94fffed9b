"""Calls of `client.beta.threads.runs`, for both kinds of client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..... import types
from ....._runtime import (
    CallOptions,
    JsonAnswer,
    JsonBody,
    Request,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.async_transport import AsyncTransport
from ....._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .....types.beta.plan import Plan
    from .....types.beta.run import Run
    from .files import AsyncBetaThreadsRunsFiles, BetaThreadsRunsFiles

__all__ = ["AsyncBetaThreadsRuns", "BetaThreadsRuns"]


class BetaThreadsRuns:
    """The calls of `client.beta.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> BetaThreadsRunsFiles:
        """The calls of `client.beta.threads.runs.files`."""
        from .files import BetaThreadsRunsFiles

        return BetaThreadsRunsFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> BetaThreadsRunsRaw:
        """The same calls, which give the status and the headers as well."""
        return BetaThreadsRunsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> BetaThreadsRunsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return BetaThreadsRunsStreamed(self._transport.streamed())

    def create(
        self,
        thread_id: str,
        *,
        plan: Plan,
        **options: Unpack[CallOptions],
    ) -> Run:
        """Start a run.

        `POST /beta/threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.
            plan: It holds itself alone.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/beta/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                body=JsonBody({"plan": plan}),
                options=options,
            ),
            JsonAnswer(types.Run),
        )

    def get(self, thread_id: str, run_id: str, **options: Unpack[CallOptions]) -> Run:
        """Get a run.

        `GET /beta/threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonAnswer(types.Run),
        )


class BetaThreadsRunsRaw:
    """The calls of `client.beta.threads.runs`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BetaThreadsRuns(transport)
        self.create = raw(calls.create)
        self.get = raw(calls.get)


class BetaThreadsRunsStreamed:
    """The calls of `client.beta.threads.runs`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BetaThreadsRuns(transport)
        self.create = streamed(calls.create)
        self.get = streamed(calls.get)


class AsyncBetaThreadsRuns:
    """The calls of `client.beta.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncBetaThreadsRunsFiles:
        """The calls of `client.beta.threads.runs.files`."""
        from .files import AsyncBetaThreadsRunsFiles

        return AsyncBetaThreadsRunsFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncBetaThreadsRunsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncBetaThreadsRunsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaThreadsRunsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncBetaThreadsRunsStreamed(self._transport.streamed())

    async def create(
        self,
        thread_id: str,
        *,
        plan: Plan,
        **options: Unpack[CallOptions],
    ) -> Run:
        """Start a run.

        `POST /beta/threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.
            plan: It holds itself alone.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/beta/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                body=JsonBody({"plan": plan}),
                options=options,
            ),
            JsonAnswer(types.Run),
        )

    async def get(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> Run:
        """Get a run.

        `GET /beta/threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/beta/threads/{thread_id}/runs/{run_id}",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            JsonAnswer(types.Run),
        )


class AsyncBetaThreadsRunsRaw:
    """The calls of `client.beta.threads.runs`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBetaThreadsRuns(transport)
        self.create = async_raw(calls.create)
        self.get = async_raw(calls.get)


class AsyncBetaThreadsRunsStreamed:
    """The calls of `client.beta.threads.runs`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBetaThreadsRuns(transport)
        self.create = async_streamed(calls.create)
        self.get = async_streamed(calls.get)
