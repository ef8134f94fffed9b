"""Methods of `client.cats.strays`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["CatsStrays"]


class CatsStrays:
    """Methods of `client.cats.strays`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CatsStraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return CatsStraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CatsStraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return CatsStraysStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats/strays`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/cats/strays", options=options),
            JsonParser(builtins.list[str]),
        )


class CatsStraysRaw:
    """Raw-response variants of the methods of `client.cats.strays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = CatsStrays(transport)
        self.list = to_raw_response(calls.list)


class CatsStraysStreamed:
    """Streamed-response variants of the methods of `client.cats.strays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = CatsStrays(transport)
        self.list = to_streamed_response(calls.list)
