"""Asynchronous methods of `client.moments`."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from .._runtime import (
    JsonDateTime,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncMoments"]


class AsyncMoments:
    """Methods of `client.moments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMomentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMomentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMomentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMomentsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[datetime.datetime]:
        """`GET /moments`

        Returns:
            The moments of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/moments", options=options),
            JsonParser(builtins.list[JsonDateTime]),
        )


class AsyncMomentsRaw:
    """Raw-response variants of the methods of `client.moments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMoments(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncMomentsStreamed:
    """Streamed-response variants of the methods of `client.moments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMoments(transport)
        self.list = async_to_streamed_response(calls.list)
