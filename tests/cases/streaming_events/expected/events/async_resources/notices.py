"""Asynchronous methods of `client.notices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.notices_events import WatchNoticesResponseItem

__all__ = ["AsyncNotices"]


class AsyncNotices:
    """Methods of `client.notices`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNoticesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNoticesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNoticesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNoticesStreamed(self._transport.with_streaming_response())

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[WatchNoticesResponseItem]:
        """Watch events whose data are text.

        `GET /notices`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/notices", options=options),
            EventStreamFormat(
                models.WatchNoticesResponseItem,
                envelope=True,
                is_text=True,
            ),
        )


class AsyncNoticesRaw:
    """Raw-response variants of the methods of `client.notices`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotices(transport)
        self.watch = async_to_raw_response(calls.watch)


class AsyncNoticesStreamed:
    """Streamed-response variants of the methods of `client.notices`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotices(transport)
        self.watch = async_to_streamed_response(calls.watch)
