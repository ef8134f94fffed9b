"""Methods of `client.parcels`."""

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

__all__ = ["Parcels"]


class Parcels:
    """Methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ParcelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ParcelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ParcelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ParcelsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List all parcels.

        `GET /parcels`

        Returns:
            The parcels.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/parcels", options=options),
            JsonParser(builtins.list[str]),
        )


class ParcelsRaw:
    """Raw-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.list = to_raw_response(calls.list)


class ParcelsStreamed:
    """Streamed-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.list = to_streamed_response(calls.list)
