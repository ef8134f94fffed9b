"""Calls of `client.beta.threads`, for both kinds of client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .... import types
from ...._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.async_transport import AsyncTransport
from ...._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ....types.beta.create_thread_request import (
        CreateThreadRequestMetadata,
        CreateThreadRequestMetadataDict,
    )
    from ....types.beta.thread import Thread
    from .runs.runs import AsyncBetaThreadsRuns, BetaThreadsRuns

__all__ = ["AsyncBetaThreads", "BetaThreads"]


class BetaThreads:
    """The calls of `client.beta.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> BetaThreadsRuns:
        """The calls of `client.beta.threads.runs`."""
        from .runs.runs import BetaThreadsRuns

        return BetaThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> BetaThreadsRaw:
        """The same calls, which give the status and the headers as well."""
        return BetaThreadsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> BetaThreadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return BetaThreadsStreamed(self._transport.streamed())

    def create(
        self,
        *,
        metadata: (
            CreateThreadRequestMetadata | CreateThreadRequestMetadataDict | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Thread:
        """Start a thread.

        `POST /beta/threads`

        Args:
            metadata: The field `metadata` of the body.

        Returns:
            The thread.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/beta/threads",
                body=JsonBody({"metadata": metadata}, optional=True),
                options=options,
            ),
            JsonAnswer(types.Thread),
        )


class BetaThreadsRaw:
    """The calls of `client.beta.threads`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BetaThreads(transport)
        self.create = raw(calls.create)


class BetaThreadsStreamed:
    """The calls of `client.beta.threads`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BetaThreads(transport)
        self.create = streamed(calls.create)


class AsyncBetaThreads:
    """The calls of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> AsyncBetaThreadsRuns:
        """The calls of `client.beta.threads.runs`."""
        from .runs.runs import AsyncBetaThreadsRuns

        return AsyncBetaThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncBetaThreadsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncBetaThreadsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaThreadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncBetaThreadsStreamed(self._transport.streamed())

    async def create(
        self,
        *,
        metadata: (
            CreateThreadRequestMetadata | CreateThreadRequestMetadataDict | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Thread:
        """Start a thread.

        `POST /beta/threads`

        Args:
            metadata: The field `metadata` of the body.

        Returns:
            The thread.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/beta/threads",
                body=JsonBody({"metadata": metadata}, optional=True),
                options=options,
            ),
            JsonAnswer(types.Thread),
        )


class AsyncBetaThreadsRaw:
    """The calls of `client.beta.threads`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBetaThreads(transport)
        self.create = async_raw(calls.create)


class AsyncBetaThreadsStreamed:
    """The calls of `client.beta.threads`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBetaThreads(transport)
        self.create = async_streamed(calls.create)
