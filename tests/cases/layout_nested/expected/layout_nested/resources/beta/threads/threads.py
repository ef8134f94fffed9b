"""Calls of `client.beta.threads`, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .... import types
from ...._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ...._runtime.async_transport import AsyncTransport
from ...._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ....types.beta.create_thread_request import (
        CreateThreadRequestMetadata,
        CreateThreadRequestMetadataDict,
    )
    from ....types.beta.thread import Thread
    from .runs.runs import (
        AsyncRuns,
        AsyncRunsRaw,
        AsyncRunsStreamed,
        Runs,
        RunsRaw,
        RunsStreamed,
    )

__all__ = ["AsyncThreads", "Threads"]


class Threads:
    """Methods of `client.beta.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> Runs:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import Runs

        return Runs(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        metadata: (
            CreateThreadRequestMetadata | CreateThreadRequestMetadataDict | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Start a thread.

        `POST /beta/threads`

        Args:
            metadata: Body field.

        Returns:
            The thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/beta/threads",
                body=JsonBody({"metadata": metadata}, optional=True),
                options=options,
            ),
            JsonParser(types.Thread),
        )


class ThreadsRaw:
    """The calls of `client.beta.threads`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Threads(transport)
        self.create = to_raw_response(calls.create)

    @cached_property
    def runs(self) -> RunsRaw:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import RunsRaw

        return RunsRaw(self._transport)


class ThreadsStreamed:
    """The calls of `client.beta.threads`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        calls = Threads(transport)
        self.create = to_streamed_response(calls.create)

    @cached_property
    def runs(self) -> RunsStreamed:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import RunsStreamed

        return RunsStreamed(self._transport)


class AsyncThreads:
    """Methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> AsyncRuns:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        metadata: (
            CreateThreadRequestMetadata | CreateThreadRequestMetadataDict | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thread:
        """Start a thread.

        `POST /beta/threads`

        Args:
            metadata: Body field.

        Returns:
            The thread.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/beta/threads",
                body=JsonBody({"metadata": metadata}, optional=True),
                options=options,
            ),
            JsonParser(types.Thread),
        )


class AsyncThreadsRaw:
    """The calls of `client.beta.threads`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncThreads(transport)
        self.create = async_to_raw_response(calls.create)

    @cached_property
    def runs(self) -> AsyncRunsRaw:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRunsRaw

        return AsyncRunsRaw(self._transport)


class AsyncThreadsStreamed:
    """The calls of `client.beta.threads`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        calls = AsyncThreads(transport)
        self.create = async_to_streamed_response(calls.create)

    @cached_property
    def runs(self) -> AsyncRunsStreamed:
        """The methods of `client.beta.threads.runs`."""
        from .runs.runs import AsyncRunsStreamed

        return AsyncRunsStreamed(self._transport)
