"""Methods of `client.cats`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .cats_strays import CatsStrays

__all__ = ["Cats"]


class Cats:
    """Methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def strays(self) -> CatsStrays:
        """The methods of `client.cats.strays`."""
        from .cats_strays import CatsStrays

        return CatsStrays(self._transport)

    @cached_property
    def with_raw_response(self) -> CatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return CatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return CatsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/cats", options=options),
            JsonParser(builtins.list[str]),
        )


class CatsRaw:
    """Raw-response variants of the methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.list = to_raw_response(calls.list)


class CatsStreamed:
    """Streamed-response variants of the methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.list = to_streamed_response(calls.list)
