"""Methods of `client.optional`."""

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

__all__ = ["Optional"]


class Optional:
    """Methods of `client.optional`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OptionalRaw:
        """The same methods, returning the raw response with status and headers."""
        return OptionalRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OptionalStreamed:
        """The same methods as context managers, streaming the response body."""
        return OptionalStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/optional`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/items/optional", security=((), ("key",)), options=options),
            EmptyParser(),
        )


class OptionalRaw:
    """Raw-response variants of the methods of `client.optional`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Optional(transport)
        self.get = to_raw_response(calls.get)


class OptionalStreamed:
    """Streamed-response variants of the methods of `client.optional`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Optional(transport)
        self.get = to_streamed_response(calls.get)
