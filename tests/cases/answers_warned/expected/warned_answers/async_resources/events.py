"""Asynchronous calls of `client.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    CallOptions,
    Events,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.events_events import GetEventsResponseItem

__all__ = ["AsyncEventsResource"]


class AsyncEventsResource:
    """The calls of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEventsResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncEventsResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEventsResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncEventsResourceStreamed(self._transport.streamed())

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[GetEventsResponseItem]:
        """Get the events.

        `GET /events`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.stream(
            Request("GET", "/events", options=options),
            Events(models.GetEventsResponseItem),
        )


class AsyncEventsResourceRaw:
    """The calls of `client.events`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEventsResource(transport)
        self.get = async_raw(calls.get)


class AsyncEventsResourceStreamed:
    """The calls of `client.events`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEventsResource(transport)
        self.get = async_streamed(calls.get)
