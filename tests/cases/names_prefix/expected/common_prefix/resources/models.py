"""Methods of `client.models`."""

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

__all__ = ["Models"]


class Models:
    """Methods of `client.models`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ModelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ModelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ModelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ModelsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/models`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/models", options=options),
            EmptyParser(),
        )


class ModelsRaw:
    """Raw-response variants of the methods of `client.models`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Models(transport)
        self.list = to_raw_response(calls.list)


class ModelsStreamed:
    """Streamed-response variants of the methods of `client.models`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Models(transport)
        self.list = to_streamed_response(calls.list)
