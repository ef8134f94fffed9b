"""Asynchronous methods of `client.timetable_csv`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTimetableCsv"]


class AsyncTimetableCsv:
    """Methods of `client.timetable_csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTimetableCsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTimetableCsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTimetableCsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTimetableCsvStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """A file.

        `GET /v1/timetable.csv`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/v1/timetable.csv", options=options),
            EmptyParser(),
        )


class AsyncTimetableCsvRaw:
    """Raw-response variants of the methods of `client.timetable_csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTimetableCsv(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTimetableCsvStreamed:
    """Streamed-response variants of the methods of `client.timetable_csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTimetableCsv(transport)
        self.get = async_to_streamed_response(calls.get)
