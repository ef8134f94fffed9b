"""Asynchronous methods of `client.events`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    EventsBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.events import Event, EventDict

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

    async def send(
        self,
        *,
        body: Iterable[Event | EventDict] | AsyncIterable[Event | EventDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /events`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/events",
                body=EventsBody(body, envelope=True, rename=DICT_NAMES["Event"]),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncEventsRaw:
    """Raw-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncEventsStreamed:
    """Streamed-response variants of the methods of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEvents(transport)
        self.send = async_to_streamed_response(calls.send)
