"""Asynchronous methods of `client.readings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.readings import Reading

__all__ = ["AsyncReadings"]


class AsyncReadings:
    """Methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReadingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReadingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReadingsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Reading:
        """Get the readings.

        `GET /readings`

        Returns:
            The readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/readings", options=options),
            JsonParser(models.Reading),
        )


class AsyncReadingsRaw:
    """Raw-response variants of the methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncReadingsStreamed:
    """Streamed-response variants of the methods of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReadings(transport)
        self.get = async_to_streamed_response(calls.get)
