"""Methods of `client.ticks`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    EventStreamFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.ticks_events import WatchTicksResponseItem

__all__ = ["Ticks"]


class Ticks:
    """Methods of `client.ticks`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TicksRaw:
        """The same methods, returning the raw response with status and headers."""
        return TicksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TicksStreamed:
        """The same methods as context managers, streaming the response body."""
        return TicksStreamed(self._transport.with_streaming_response())

    @deprecated("`watch` is deprecated.")
    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[WatchTicksResponseItem]:
        """Watch the clock.

        Deprecated.

        `GET /ticks`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/ticks", options=options),
            EventStreamFormat(models.WatchTicksResponseItem, error_member="error"),
        )


class TicksRaw:
    """Raw-response variants of the methods of `client.ticks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ticks(transport)
        self.watch = to_raw_response(calls.watch)


class TicksStreamed:
    """Streamed-response variants of the methods of `client.ticks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ticks(transport)
        self.watch = to_streamed_response(calls.watch)
