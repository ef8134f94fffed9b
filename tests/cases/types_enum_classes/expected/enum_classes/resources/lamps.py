"""Methods of `client.lamps`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
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
    from ..models.lamps import Lamp

__all__ = ["Lamps"]


class Lamps:
    """Methods of `client.lamps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LampsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LampsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LampsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LampsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Lamp]:
        """List the lamps.

        `GET /lamps`

        Returns:
            The lamps.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/lamps", options=options),
            JsonParser(builtins.list[models.Lamp]),
        )


class LampsRaw:
    """Raw-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lamps(transport)
        self.list = to_raw_response(calls.list)


class LampsStreamed:
    """Streamed-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lamps(transport)
        self.list = to_streamed_response(calls.list)
