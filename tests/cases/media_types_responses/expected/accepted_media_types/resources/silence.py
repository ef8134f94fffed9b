"""Methods of `client.silence`."""

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

__all__ = ["Silence"]


class Silence:
    """Methods of `client.silence`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SilenceRaw:
        """The same methods, returning the raw response with status and headers."""
        return SilenceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SilenceStreamed:
        """The same methods as context managers, streaming the response body."""
        return SilenceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """No content, as the status says.

        `GET /silence`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/silence", options=options),
            EmptyParser(),
        )


class SilenceRaw:
    """Raw-response variants of the methods of `client.silence`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Silence(transport)
        self.get = to_raw_response(calls.get)


class SilenceStreamed:
    """Streamed-response variants of the methods of `client.silence`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Silence(transport)
        self.get = to_streamed_response(calls.get)
