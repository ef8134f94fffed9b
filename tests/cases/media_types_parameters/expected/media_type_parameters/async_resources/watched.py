"""Asynchronous methods of `client.watched`."""

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
    from ..models.shared import Minimal

__all__ = ["AsyncWatched"]


class AsyncWatched:
    """Methods of `client.watched`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWatchedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWatchedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWatchedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWatchedStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Minimal:
        """Without a parameter, everything fits.

        `GET /watched`

        Returns:
            The value.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/watched", options=options),
            JsonParser(models.Minimal),
        )


class AsyncWatchedRaw:
    """Raw-response variants of the methods of `client.watched`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWatched(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncWatchedStreamed:
    """Streamed-response variants of the methods of `client.watched`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWatched(transport)
        self.get = async_to_streamed_response(calls.get)
