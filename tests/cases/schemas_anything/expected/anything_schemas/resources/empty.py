"""Methods of `client.empty`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Empty"]


class Empty:
    """Methods of `client.empty`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EmptyRaw:
        """The same methods, returning the raw response with status and headers."""
        return EmptyRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EmptyStreamed:
        """The same methods as context managers, streaming the response body."""
        return EmptyStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Any:
        """Get what nobody describes.

        `GET /empty`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/empty", options=options),
            JsonParser[Any](Any),
        )


class EmptyRaw:
    """Raw-response variants of the methods of `client.empty`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Empty(transport)
        self.get = to_raw_response(calls.get)


class EmptyStreamed:
    """Streamed-response variants of the methods of `client.empty`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Empty(transport)
        self.get = to_streamed_response(calls.get)
