"""Methods of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Things"]


class Things:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/things", security=(("region",),), options=options),
            EmptyParser(),
        )


class ThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.list = to_raw_response(calls.list)


class ThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.list = to_streamed_response(calls.list)
