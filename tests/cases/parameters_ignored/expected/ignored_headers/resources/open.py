"""Methods of `client.open`."""

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

__all__ = ["Open"]


class Open:
    """Methods of `client.open`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OpenRaw:
        """The same methods, returning the raw response with status and headers."""
        return OpenRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OpenStreamed:
        """The same methods as context managers, streaming the response body."""
        return OpenStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get without credentials.

        `GET /open`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/open", options=options),
            JsonParser(str),
        )


class OpenRaw:
    """Raw-response variants of the methods of `client.open`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Open(transport)
        self.get = to_raw_response(calls.get)


class OpenStreamed:
    """Streamed-response variants of the methods of `client.open`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Open(transport)
        self.get = to_streamed_response(calls.get)
