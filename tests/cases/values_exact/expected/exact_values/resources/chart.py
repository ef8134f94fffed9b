"""Methods of `client.chart`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Chart"]


class Chart:
    """Methods of `client.chart`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChartRaw:
        """The same methods, returning the raw response with status and headers."""
        return ChartRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ChartStreamed:
        """The same methods as context managers, streaming the response body."""
        return ChartStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /chart`

        Returns:
            A picture of any type.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/chart", accept="*/*", options=options),
            BytesParser(),
        )


class ChartRaw:
    """Raw-response variants of the methods of `client.chart`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chart(transport)
        self.get = to_raw_response(calls.get)


class ChartStreamed:
    """Streamed-response variants of the methods of `client.chart`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chart(transport)
        self.get = to_streamed_response(calls.get)
