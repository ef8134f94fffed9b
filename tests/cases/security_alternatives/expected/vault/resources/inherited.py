"""Methods of `client.inherited`."""

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

__all__ = ["Inherited"]


class Inherited:
    """Methods of `client.inherited`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> InheritedRaw:
        """The same methods, returning the raw response with status and headers."""
        return InheritedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> InheritedStreamed:
        """The same methods as context managers, streaming the response body."""
        return InheritedStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/inherited`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/items/inherited", options=options),
            EmptyParser(),
        )


class InheritedRaw:
    """Raw-response variants of the methods of `client.inherited`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Inherited(transport)
        self.get = to_raw_response(calls.get)


class InheritedStreamed:
    """Streamed-response variants of the methods of `client.inherited`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Inherited(transport)
        self.get = to_streamed_response(calls.get)
