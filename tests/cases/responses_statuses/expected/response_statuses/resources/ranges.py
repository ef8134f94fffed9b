"""Methods of `client.ranges`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Job

__all__ = ["Ranges"]


class Ranges:
    """Methods of `client.ranges`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RangesRaw:
        """The same methods, returning the raw response with status and headers."""
        return RangesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RangesStreamed:
        """The same methods as context managers, streaming the response body."""
        return RangesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Job:
        """Get with ranges.

        `GET /ranges`

        Raises:
            StatusError: Bad (4XX).
        """
        return self._transport.send(
            Request("GET", "/ranges", options=options),
            JsonParser(models.Job),
        )


class RangesRaw:
    """Raw-response variants of the methods of `client.ranges`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ranges(transport)
        self.get = to_raw_response(calls.get)


class RangesStreamed:
    """Streamed-response variants of the methods of `client.ranges`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Ranges(transport)
        self.get = to_streamed_response(calls.get)
