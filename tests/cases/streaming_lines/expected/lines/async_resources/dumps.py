"""Asynchronous methods of `client.dumps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    JsonLinesFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["AsyncDumps"]


class AsyncDumps:
    """Methods of `client.dumps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDumpsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDumpsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDumpsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDumpsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> AsyncStream[Row | int]:
        """Dump everything.

        `GET /dumps`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/dumps", options=options),
            JsonLinesFormat[models.Row | int](
                models.Row | int,
                accept=("application/x-ndjson",),
                error_member="error",
            ),
        )


class AsyncDumpsRaw:
    """Raw-response variants of the methods of `client.dumps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDumps(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncDumpsStreamed:
    """Streamed-response variants of the methods of `client.dumps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDumps(transport)
        self.get = async_to_streamed_response(calls.get)
