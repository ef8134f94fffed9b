"""Asynchronous methods of `client.ranges`."""

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
    from ..models.shared import Job

__all__ = ["AsyncRanges"]


class AsyncRanges:
    """Methods of `client.ranges`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRangesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRangesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRangesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRangesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Job:
        """Get with ranges.

        `GET /ranges`

        Raises:
            StatusError: Bad (4XX).
        """
        return await self._transport.send(
            Request("GET", "/ranges", options=options),
            JsonParser(models.Job),
        )


class AsyncRangesRaw:
    """Raw-response variants of the methods of `client.ranges`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRanges(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncRangesStreamed:
    """Streamed-response variants of the methods of `client.ranges`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRanges(transport)
        self.get = async_to_streamed_response(calls.get)
