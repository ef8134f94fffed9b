"""Methods of `client.names`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Names"]


class Names:
    """Methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NamesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NamesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NamesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """A property that is no name in XML.

        `GET /names`

        Raises:
            BadRequestError: An error (400).
        """
        return self._transport.send(
            Request("GET", "/names", accept="application/xml", options=options),
            TextParser(),
        )


class NamesRaw:
    """Raw-response variants of the methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Names(transport)
        self.get = to_raw_response(calls.get)


class NamesStreamed:
    """Streamed-response variants of the methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Names(transport)
        self.get = to_streamed_response(calls.get)
