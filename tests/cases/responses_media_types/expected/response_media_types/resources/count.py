"""Methods of `client.count`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Count"]


class Count:
    """Methods of `client.count`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CountRaw:
        """The same methods, returning the raw response with status and headers."""
        return CountRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CountStreamed:
        """The same methods as context managers, streaming the response body."""
        return CountStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> int:
        """Get a number.

        `GET /count`

        Returns:
            The number.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/count", options=options),
            JsonParser(int),
        )


class CountRaw:
    """Raw-response variants of the methods of `client.count`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Count(transport)
        self.get = to_raw_response(calls.get)


class CountStreamed:
    """Streamed-response variants of the methods of `client.count`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Count(transport)
        self.get = to_streamed_response(calls.get)
