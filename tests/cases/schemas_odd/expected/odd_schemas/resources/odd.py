"""Methods of `client.odd`."""

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
    from ..models.odd import Odd

__all__ = ["OddResource"]


class OddResource:
    """Methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OddResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return OddResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OddResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return OddResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Odd:
        """`GET /odd`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/odd", options=options),
            JsonParser(models.Odd),
        )


class OddResourceRaw:
    """Raw-response variants of the methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OddResource(transport)
        self.get = to_raw_response(calls.get)


class OddResourceStreamed:
    """Streamed-response variants of the methods of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OddResource(transport)
        self.get = to_streamed_response(calls.get)
