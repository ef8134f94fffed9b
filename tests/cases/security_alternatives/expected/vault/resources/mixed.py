"""Methods of `client.mixed`."""

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

__all__ = ["Mixed"]


class Mixed:
    """Methods of `client.mixed`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MixedRaw:
        """The same methods, returning the raw response with status and headers."""
        return MixedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MixedStreamed:
        """The same methods as context managers, streaming the response body."""
        return MixedStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/mixed`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/mixed",
                security=(("basic", "session"), ("key", "app")),
                options=options,
            ),
            EmptyParser(),
        )


class MixedRaw:
    """Raw-response variants of the methods of `client.mixed`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Mixed(transport)
        self.get = to_raw_response(calls.get)


class MixedStreamed:
    """Streamed-response variants of the methods of `client.mixed`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Mixed(transport)
        self.get = to_streamed_response(calls.get)
