"""Methods of `client.points`."""

from __future__ import annotations

import builtins
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
    from ..models.points import Point

__all__ = ["Points"]


class Points:
    """Methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PointsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PointsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PointsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PointsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Point]:
        """List the points.

        `GET /points`

        Returns:
            The points.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/points", options=options),
            JsonParser(builtins.list[models.Point]),
        )


class PointsRaw:
    """Raw-response variants of the methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.list = to_raw_response(calls.list)


class PointsStreamed:
    """Streamed-response variants of the methods of `client.points`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Points(transport)
        self.list = to_streamed_response(calls.list)
