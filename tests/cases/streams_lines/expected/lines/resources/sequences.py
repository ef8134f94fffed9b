"""Calls of `client.sequences`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, Lines, Request, Stream, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["Sequences"]


class Sequences:
    """The calls of `client.sequences`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SequencesRaw:
        """The same calls, which give the status and the headers as well."""
        return SequencesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> SequencesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return SequencesStreamed(self._transport.streamed())

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


class SequencesRaw:
    """The calls of `client.sequences`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = raw(calls.read)


class SequencesStreamed:
    """The calls of `client.sequences`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Sequences(transport)
        self.read = streamed(calls.read)
