"""Methods of `client.sequences`."""

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

__all__ = ["Sequences"]


class Sequences:
    """Methods of `client.sequences`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SequencesRaw:
        """The same methods, returning the raw response with status and headers."""
        return SequencesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SequencesStreamed:
        """The same methods as context managers, streaming the response body."""
        return SequencesStreamed(self._transport.with_streaming_response())

    def read(self, **options: Unpack[RequestOptions]) -> Stream[Row]:
        """Read a sequence.

        `GET /sequences`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/sequences", options=options),
            JsonLinesFormat(
                models.Row,
                accept=("application/json-seq",),
                error_member="error",
            ),
        )


class SequencesRaw:
    """Raw-response variants of the methods of `client.sequences`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = to_raw_response(calls.read)


class SequencesStreamed:
    """Streamed-response variants of the methods of `client.sequences`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = to_streamed_response(calls.read)
