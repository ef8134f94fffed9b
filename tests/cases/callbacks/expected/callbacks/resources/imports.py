"""Methods of `client.imports`."""

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

__all__ = ["Imports"]


class Imports:
    """Methods of `client.imports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ImportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ImportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ImportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ImportsStreamed(self._transport.with_streaming_response())

    def start(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /imports`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/imports", options=options),
            EmptyParser(),
        )


class ImportsRaw:
    """Raw-response variants of the methods of `client.imports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Imports(transport)
        self.start = to_raw_response(calls.start)


class ImportsStreamed:
    """Streamed-response variants of the methods of `client.imports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Imports(transport)
        self.start = to_streamed_response(calls.start)
