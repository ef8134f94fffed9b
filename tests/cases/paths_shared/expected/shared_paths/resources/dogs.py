"""Methods of `client.dogs`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Dogs"]


class Dogs:
    """Methods of `client.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DogsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/dogs", options=options),
            JsonParser(builtins.list[str]),
        )

    def add(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/dogs", options=options),
            EmptyParser(),
        )


class DogsRaw:
    """Raw-response variants of the methods of `client.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dogs(transport)
        self.list = to_raw_response(calls.list)
        self.add = to_raw_response(calls.add)


class DogsStreamed:
    """Streamed-response variants of the methods of `client.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dogs(transport)
        self.list = to_streamed_response(calls.list)
        self.add = to_streamed_response(calls.add)
