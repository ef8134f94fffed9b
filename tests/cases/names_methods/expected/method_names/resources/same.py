"""Methods of `client.same`."""

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

__all__ = ["Same"]


class Same:
    """Methods of `client.same`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SameRaw:
        """The same methods, returning the raw response with status and headers."""
        return SameRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SameStreamed:
        """The same methods as context managers, streaming the response body."""
        return SameStreamed(self._transport.with_streaming_response())

    def get_same(self, **options: Unpack[RequestOptions]) -> None:
        """One.

        `GET /same`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/same", options=options),
            EmptyParser(),
        )

    def post_same(self, **options: Unpack[RequestOptions]) -> None:
        """Other.

        `POST /same`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/same", options=options),
            EmptyParser(),
        )


class SameRaw:
    """Raw-response variants of the methods of `client.same`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Same(transport)
        self.get_same = to_raw_response(calls.get_same)
        self.post_same = to_raw_response(calls.post_same)


class SameStreamed:
    """Streamed-response variants of the methods of `client.same`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Same(transport)
        self.get_same = to_streamed_response(calls.get_same)
        self.post_same = to_streamed_response(calls.post_same)
