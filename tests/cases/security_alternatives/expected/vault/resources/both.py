"""Methods of `client.both`."""

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

__all__ = ["Both"]


class Both:
    """Methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BothRaw:
        """The same methods, returning the raw response with status and headers."""
        return BothRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BothStreamed:
        """The same methods as context managers, streaming the response body."""
        return BothStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/both`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/items/both", security=(("key", "app"),), options=options),
            EmptyParser(),
        )


class BothRaw:
    """Raw-response variants of the methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Both(transport)
        self.get = to_raw_response(calls.get)


class BothStreamed:
    """Streamed-response variants of the methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Both(transport)
        self.get = to_streamed_response(calls.get)
