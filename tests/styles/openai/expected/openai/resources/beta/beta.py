"""Synchronous and asynchronous methods of `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import cached_property
from ..._runtime.async_transport import AsyncTransport
from ..._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .assistants.assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .threads.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )

__all__ = ["Beta", "AsyncBeta"]


class Beta:
    """Methods of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> Assistants:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import Assistants

        return Assistants(self._transport)

    @cached_property
    def threads(self) -> Threads:
        """The methods of `client.beta.threads`."""
        from .threads.threads import Threads

        return Threads(self._transport)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return BetaWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return BetaWithStreamingResponse(self._transport.with_streaming_response())


class BetaWithRawResponse:
    """Raw-response variants of the methods of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import AssistantsWithRawResponse

        return AssistantsWithRawResponse(self._transport)

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        """The methods of `client.beta.threads`."""
        from .threads.threads import ThreadsWithRawResponse

        return ThreadsWithRawResponse(self._transport)


class BetaWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import AssistantsWithStreamingResponse

        return AssistantsWithStreamingResponse(self._transport)

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        """The methods of `client.beta.threads`."""
        from .threads.threads import ThreadsWithStreamingResponse

        return ThreadsWithStreamingResponse(self._transport)


class AsyncBeta:
    """Methods of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import AsyncAssistants

        return AsyncAssistants(self._transport)

    @cached_property
    def threads(self) -> AsyncThreads:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreads

        return AsyncThreads(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBetaWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncBetaWithStreamingResponse(self._transport.with_streaming_response())


class AsyncBetaWithRawResponse:
    """Raw-response variants of the methods of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import AsyncAssistantsWithRawResponse

        return AsyncAssistantsWithRawResponse(self._transport)

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreadsWithRawResponse

        return AsyncThreadsWithRawResponse(self._transport)


class AsyncBetaWithStreamingResponse:
    """Streamed-response variants of the methods of `client.beta`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        """The methods of `client.beta.assistants`."""
        from .assistants.assistants import AsyncAssistantsWithStreamingResponse

        return AsyncAssistantsWithStreamingResponse(self._transport)

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """The methods of `client.beta.threads`."""
        from .threads.threads import AsyncThreadsWithStreamingResponse

        return AsyncThreadsWithStreamingResponse(self._transport)
