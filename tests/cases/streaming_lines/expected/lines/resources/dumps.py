"""Methods of `client.dumps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonLinesFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["Dumps"]


class Dumps:
    """Methods of `client.dumps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DumpsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DumpsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DumpsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DumpsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[Row | int]:
        """Dump everything.

        `GET /dumps`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/dumps", options=options),
            JsonLinesFormat[models.Row | int](
                models.Row | int,
                accept=("application/x-ndjson",),
                error_member="error",
            ),
        )


class DumpsRaw:
    """Raw-response variants of the methods of `client.dumps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dumps(transport)
        self.get = to_raw_response(calls.get)


class DumpsStreamed:
    """Streamed-response variants of the methods of `client.dumps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dumps(transport)
        self.get = to_streamed_response(calls.get)
