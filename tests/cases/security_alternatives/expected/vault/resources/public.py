"""Methods of `client.public`."""

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

__all__ = ["Public"]


class Public:
    """Methods of `client.public`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PublicRaw:
        """The same methods, returning the raw response with status and headers."""
        return PublicRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PublicStreamed:
        """The same methods as context managers, streaming the response body."""
        return PublicStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/public`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/items/public", security=(), options=options),
            EmptyParser(),
        )


class PublicRaw:
    """Raw-response variants of the methods of `client.public`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Public(transport)
        self.get = to_raw_response(calls.get)


class PublicStreamed:
    """Streamed-response variants of the methods of `client.public`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Public(transport)
        self.get = to_streamed_response(calls.get)
