"""Calls of `client.beta`, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import cached_property
from ..._runtime.async_transport import AsyncTransport
from ..._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .threads.threads import (
        AsyncThreads,
        AsyncThreadsRaw,
        AsyncThreadsStreamed,
        Threads,
        ThreadsRaw,
        ThreadsStreamed,
    )

__all__ = ["AsyncBeta", "Beta"]


class Beta:
    """Methods of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> Threads:
        """The methods of `client.beta.threads`."""
        from .threads.threads import Threads

        return Threads(self._transport)

    @cached_property
    def with_raw_response(self) -> BetaRaw:
        """The same methods, returning the raw response with status and headers."""
        return BetaRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BetaStreamed:
        """The same methods as context managers, streaming the response body."""
        return BetaStreamed(self._transport.with_streaming_response())


class BetaRaw:
    """The calls of `client.beta`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> ThreadsRaw:
        """The methods of `client.beta.threads`."""
        from .threads.threads import ThreadsRaw

        return ThreadsRaw(self._transport)


class BetaStreamed:
    """The calls of `client.beta`, with other answers."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> ThreadsStreamed:
        """The methods of `client.beta.threads`."""
        from .threads.threads import ThreadsStreamed

        return ThreadsStreamed(self._transport)


class AsyncBeta:
    """Methods of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> AsyncThreads:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreads

        return AsyncThreads(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncBetaRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBetaRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBetaStreamed(self._transport.with_streaming_response())


class AsyncBetaRaw:
    """The calls of `client.beta`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> AsyncThreadsRaw:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreadsRaw

        return AsyncThreadsRaw(self._transport)


class AsyncBetaStreamed:
    """The calls of `client.beta`, with other answers."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def threads(self) -> AsyncThreadsStreamed:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreadsStreamed

        return AsyncThreadsStreamed(self._transport)
