"""Calls of `client.notices`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    CallOptions,
    Events,
    Request,
    Stream,
    SyncTransport,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ..models.notices import WatchNoticesResponseItem

__all__ = ["Notices"]


class Notices:
    """The calls of `client.notices`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NoticesWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return NoticesWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> NoticesWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return NoticesWithStreamingResponse(self._transport.streamed())

    def watch(self, **options: Unpack[CallOptions]) -> Stream[WatchNoticesResponseItem]:
        """Watch events whose data are text.

        `GET /notices`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.stream(
            Request("GET", "/notices", options=options),
            Events(models.WatchNoticesResponseItem, envelope=True, text=True),
        )


class NoticesWithRawResponse:
    """The calls of `client.notices`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notices(transport)
        self.watch = raw(calls.watch)


class NoticesWithStreamingResponse:
    """The calls of `client.notices`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notices(transport)
        self.watch = streamed(calls.watch)
