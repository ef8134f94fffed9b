"""Methods of `client.other`."""

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

__all__ = ["Other"]


class Other:
    """Methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OtherRaw:
        """The same methods, returning the raw response with status and headers."""
        return OtherRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OtherStreamed:
        """The same methods as context managers, streaming the response body."""
        return OtherStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /other`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/other", options=options),
            EmptyParser(),
        )


class OtherRaw:
    """Raw-response variants of the methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Other(transport)
        self.get = to_raw_response(calls.get)


class OtherStreamed:
    """Streamed-response variants of the methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Other(transport)
        self.get = to_streamed_response(calls.get)
