"""Methods of `client.odd`."""

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

__all__ = ["Odd"]


class Odd:
    """Methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OddRaw:
        """The same methods, returning the raw response with status and headers."""
        return OddRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OddStreamed:
        """The same methods as context managers, streaming the response body."""
        return OddStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get with errors alone.

        `GET /odd`

        Raises:
            RateLimitError: Too often (429).
        """
        return self._transport.send(
            Request("GET", "/odd", options=options),
            EmptyParser(),
        )


class OddRaw:
    """Raw-response variants of the methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Odd(transport)
        self.get = to_raw_response(calls.get)


class OddStreamed:
    """Streamed-response variants of the methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Odd(transport)
        self.get = to_streamed_response(calls.get)
