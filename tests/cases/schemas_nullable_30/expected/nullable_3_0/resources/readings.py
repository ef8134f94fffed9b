"""Methods of `client.readings`."""

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
    from ..models.readings import Reading

__all__ = ["Readings"]


class Readings:
    """Methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReadingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReadingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReadingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReadingsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Reading:
        """Get the readings.

        `GET /readings`

        Returns:
            The readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/readings", options=options),
            JsonParser(models.Reading),
        )


class ReadingsRaw:
    """Raw-response variants of the methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Readings(transport)
        self.get = to_raw_response(calls.get)


class ReadingsStreamed:
    """Streamed-response variants of the methods of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Readings(transport)
        self.get = to_streamed_response(calls.get)
