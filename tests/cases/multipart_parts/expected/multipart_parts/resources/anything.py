"""Methods of `client.anything`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    PartsFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Anything"]


class Anything:
    """Methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AnythingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AnythingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AnythingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AnythingStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """A part that may be any value; nothing distinguishes the parts.

        `GET /anything`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/anything", options=options),
            PartsFormat[Any](Any, accept=("multipart/mixed",)),
        )


class AnythingRaw:
    """Raw-response variants of the methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Anything(transport)
        self.get = to_raw_response(calls.get)


class AnythingStreamed:
    """Streamed-response variants of the methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Anything(transport)
        self.get = to_streamed_response(calls.get)
