"""Asynchronous methods of `client.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    JsonLinesFormat,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.events_events import EventMessage

__all__ = ["AsyncEvents"]


class AsyncEvents:
    """Methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEventsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEventsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEventsStreamed(self._transport.with_streaming_response())

    async def system(
        self,
        *,
        since: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[EventMessage]:
        """Monitor events.

        `GET /events`

        Args:
            since: Query parameter.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/events", query={"since": since}, options=options),
            JsonLinesFormat(
                models.EventMessage,
                accept=("application/x-ndjson",),
                error_member="error",
            ),
        )


class AsyncEventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.system = async_to_raw_response(calls.system)


class AsyncEventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.system = async_to_streamed_response(calls.system)
