"""Calls of `client.sequences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, Lines, Request, Stream, SyncTransport, raw, streamed

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["Sequences"]


class Sequences:
    """The calls of `client.sequences`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SequencesWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return SequencesWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> SequencesWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return SequencesWithStreamingResponse(self._transport.streamed())

    def read(self, **options: Unpack[CallOptions]) -> Stream[Row]:
        """Read a sequence.

        `GET /sequences`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.stream(
            Request("GET", "/sequences", options=options),
            Lines(models.Row),
        )


class SequencesWithRawResponse:
    """The calls of `client.sequences`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = raw(calls.read)


class SequencesWithStreamingResponse:
    """The calls of `client.sequences`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = streamed(calls.read)
