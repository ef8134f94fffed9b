"""Methods of `client.total`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Total"]


class Total:
    """Methods of `client.total`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TotalRaw:
        """The same methods, returning the raw response with status and headers."""
        return TotalRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TotalStreamed:
        """The same methods as context managers, streaming the response body."""
        return TotalStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> float:
        """`GET /total`

        Returns:
            The sum of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/total", options=options),
            JsonParser[float | int](float | int),
        )


class TotalRaw:
    """Raw-response variants of the methods of `client.total`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Total(transport)
        self.get = to_raw_response(calls.get)


class TotalStreamed:
    """Streamed-response variants of the methods of `client.total`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Total(transport)
        self.get = to_streamed_response(calls.get)
