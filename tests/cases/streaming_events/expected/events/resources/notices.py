"""Methods of `client.notices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from ..models.notices_events import WatchNoticesResponseItem

__all__ = ["Notices"]


class Notices:
    """Methods of `client.notices`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NoticesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NoticesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NoticesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NoticesStreamed(self._transport.with_streaming_response())

    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[WatchNoticesResponseItem]:
        """Watch events whose data are text.

        `GET /notices`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/notices", options=options),
            EventStreamFormat(
                models.WatchNoticesResponseItem,
                envelope=True,
                is_text=True,
            ),
        )


class NoticesRaw:
    """Raw-response variants of the methods of `client.notices`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notices(transport)
        self.watch = to_raw_response(calls.watch)


class NoticesStreamed:
    """Streamed-response variants of the methods of `client.notices`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notices(transport)
        self.watch = to_streamed_response(calls.watch)
