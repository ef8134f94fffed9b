"""Methods of `client.moments`."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from .._runtime import (
    JsonDateTime,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Moments"]


class Moments:
    """Methods of `client.moments`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MomentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return MomentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MomentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return MomentsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[datetime.datetime]:
        """`GET /moments`

        Returns:
            The moments of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/moments", options=options),
            JsonParser(builtins.list[JsonDateTime]),
        )


class MomentsRaw:
    """Raw-response variants of the methods of `client.moments`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Moments(transport)
        self.list = to_raw_response(calls.list)


class MomentsStreamed:
    """Streamed-response variants of the methods of `client.moments`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Moments(transport)
        self.list = to_streamed_response(calls.list)
