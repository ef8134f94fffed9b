"""Methods of `client.watched`."""

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
    from ..models.shared import Minimal

__all__ = ["Watched"]


class Watched:
    """Methods of `client.watched`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WatchedRaw:
        """The same methods, returning the raw response with status and headers."""
        return WatchedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WatchedStreamed:
        """The same methods as context managers, streaming the response body."""
        return WatchedStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Minimal:
        """Without a parameter, everything fits.

        `GET /watched`

        Returns:
            The value.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/watched", options=options),
            JsonParser(models.Minimal),
        )


class WatchedRaw:
    """Raw-response variants of the methods of `client.watched`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Watched(transport)
        self.get = to_raw_response(calls.get)


class WatchedStreamed:
    """Streamed-response variants of the methods of `client.watched`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Watched(transport)
        self.get = to_streamed_response(calls.get)
