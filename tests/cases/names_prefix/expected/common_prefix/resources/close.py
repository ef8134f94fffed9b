"""Methods of `client.close_`."""

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

__all__ = ["Close"]


class Close:
    """Methods of `client.close_`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CloseRaw:
        """The same methods, returning the raw response with status and headers."""
        return CloseRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CloseStreamed:
        """The same methods as context managers, streaming the response body."""
        return CloseStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/close`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/close", options=options),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Close.

        `POST /api/v1/close`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/api/v1/close", options=options),
            EmptyParser(),
        )


class CloseRaw:
    """Raw-response variants of the methods of `client.close_`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Close(transport)
        self.get = to_raw_response(calls.get)
        self.create = to_raw_response(calls.create)


class CloseStreamed:
    """Streamed-response variants of the methods of `client.close_`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Close(transport)
        self.get = to_streamed_response(calls.get)
        self.create = to_streamed_response(calls.create)
