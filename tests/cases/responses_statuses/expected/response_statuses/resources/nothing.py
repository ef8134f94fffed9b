"""Methods of `client.nothing`."""

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

__all__ = ["Nothing"]


class Nothing:
    """Methods of `client.nothing`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NothingRaw:
        """The same methods, returning the raw response with status and headers."""
        return NothingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NothingStreamed:
        """The same methods as context managers, streaming the response body."""
        return NothingStreamed(self._transport.with_streaming_response())

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Delete nothing.

        `DELETE /nothing`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/nothing", options=options),
            EmptyParser(),
        )


class NothingRaw:
    """Raw-response variants of the methods of `client.nothing`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nothing(transport)
        self.delete = to_raw_response(calls.delete)


class NothingStreamed:
    """Streamed-response variants of the methods of `client.nothing`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nothing(transport)
        self.delete = to_streamed_response(calls.delete)
