"""Methods of `client.either`."""

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

__all__ = ["Either"]


class Either:
    """Methods of `client.either`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EitherRaw:
        """The same methods, returning the raw response with status and headers."""
        return EitherRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EitherStreamed:
        """The same methods as context managers, streaming the response body."""
        return EitherStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/either`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/either",
                security=(("login",), ("key",)),
                options=options,
            ),
            EmptyParser(),
        )


class EitherRaw:
    """Raw-response variants of the methods of `client.either`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Either(transport)
        self.get = to_raw_response(calls.get)


class EitherStreamed:
    """Streamed-response variants of the methods of `client.either`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Either(transport)
        self.get = to_streamed_response(calls.get)
