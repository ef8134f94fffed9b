"""Methods of `client.fields`."""

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

__all__ = ["Fields"]


class Fields:
    """Methods of `client.fields`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FieldsRaw:
        """The same methods, returning the raw response with status and headers."""
        return FieldsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FieldsStreamed:
        """The same methods as context managers, streaming the response body."""
        return FieldsStreamed(self._transport.with_streaming_response())

    def send(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /fields`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/fields", options=options),
            EmptyParser(),
        )


class FieldsRaw:
    """Raw-response variants of the methods of `client.fields`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Fields(transport)
        self.send = to_raw_response(calls.send)


class FieldsStreamed:
    """Streamed-response variants of the methods of `client.fields`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Fields(transport)
        self.send = to_streamed_response(calls.send)
