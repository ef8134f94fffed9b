"""Asynchronous calls of `client.readings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.readings import Reading

__all__ = ["AsyncReadings"]


class AsyncReadings:
    """The calls of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReadingsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncReadingsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncReadingsStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> Reading:
        """Get the readings.

        `GET /readings`

        Returns:
            The readings.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/readings", options=options),
            JsonAnswer(models.Reading),
        )


class AsyncReadingsRaw:
    """The calls of `client.readings`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.get = async_raw(calls.get)


class AsyncReadingsStreamed:
    """The calls of `client.readings`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.get = async_streamed(calls.get)
