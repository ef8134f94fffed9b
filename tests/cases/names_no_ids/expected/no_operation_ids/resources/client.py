"""Methods of `client.client`."""

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

__all__ = ["ClientResource"]


class ClientResource:
    """Methods of `client.client`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ClientResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return ClientResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ClientResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return ClientResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/client`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/client", options=options),
            EmptyParser(),
        )


class ClientResourceRaw:
    """Raw-response variants of the methods of `client.client`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ClientResource(transport)
        self.get = to_raw_response(calls.get)


class ClientResourceStreamed:
    """Streamed-response variants of the methods of `client.client`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ClientResource(transport)
        self.get = to_streamed_response(calls.get)
