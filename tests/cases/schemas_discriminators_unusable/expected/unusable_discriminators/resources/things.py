"""Methods of `client.things`."""

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
    from ..models.things import Things

__all__ = ["ThingsResource"]


class ThingsResource:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Things:
        """Get the things.

        `GET /things`

        Returns:
            The things.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/things", options=options),
            JsonParser(models.Things),
        )


class ThingsResourceRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThingsResource(transport)
        self.get = to_raw_response(calls.get)


class ThingsResourceStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThingsResource(transport)
        self.get = to_streamed_response(calls.get)
