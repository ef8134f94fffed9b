"""Methods of `client.default`."""

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
    from ..models.shared import Job

__all__ = ["Default"]


class Default:
    """Methods of `client.default`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DefaultRaw:
        """The same methods, returning the raw response with status and headers."""
        return DefaultRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DefaultStreamed:
        """The same methods as context managers, streaming the response body."""
        return DefaultStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Job:
        """Get with a default alone.

        `GET /default`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/default", options=options),
            JsonParser(models.Job),
        )


class DefaultRaw:
    """Raw-response variants of the methods of `client.default`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Default(transport)
        self.get = to_raw_response(calls.get)


class DefaultStreamed:
    """Streamed-response variants of the methods of `client.default`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Default(transport)
        self.get = to_streamed_response(calls.get)
