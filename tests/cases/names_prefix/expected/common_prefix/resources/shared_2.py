"""Methods of `client.shared`."""

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

__all__ = ["Shared"]


class Shared:
    """Methods of `client.shared`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SharedRaw:
        """The same methods, returning the raw response with status and headers."""
        return SharedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SharedStreamed:
        """The same methods as context managers, streaming the response body."""
        return SharedStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/shared`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/shared", options=options),
            EmptyParser(),
        )


class SharedRaw:
    """Raw-response variants of the methods of `client.shared`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shared(transport)
        self.get = to_raw_response(calls.get)


class SharedStreamed:
    """Streamed-response variants of the methods of `client.shared`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shared(transport)
        self.get = to_streamed_response(calls.get)
