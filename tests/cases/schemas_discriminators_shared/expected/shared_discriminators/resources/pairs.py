"""Methods of `client.pairs`."""

from __future__ import annotations

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
    from ..models.pairs import Pair

__all__ = ["Pairs"]


class Pairs:
    """Methods of `client.pairs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PairsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PairsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PairsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PairsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Pair:
        """Get a variant that two unions call by different names.

        `GET /pairs`

        Returns:
            A pair.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pairs", options=options),
            JsonParser(models.Pair),
        )


class PairsRaw:
    """Raw-response variants of the methods of `client.pairs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pairs(transport)
        self.get = to_raw_response(calls.get)


class PairsStreamed:
    """Streamed-response variants of the methods of `client.pairs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pairs(transport)
        self.get = to_streamed_response(calls.get)
