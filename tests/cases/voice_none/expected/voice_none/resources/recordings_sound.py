"""Calls of `client.recordings.sound`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import Unpack

from typing_extensions import deprecated

from .._runtime import BytesAnswer, CallOptions, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["RecordingsSound"]


class RecordingsSound:

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RecordingsSoundRaw:
        return RecordingsSoundRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> RecordingsSoundStreamed:
        return RecordingsSoundStreamed(self._transport.streamed())

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[CallOptions]) -> bytes:
        return self._transport.send(
            Request("GET", "/recordings/{id}/sound", ids={"id": id}, options=options),
            BytesAnswer(),
        )


class RecordingsSoundRaw:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = raw(calls.get)


class RecordingsSoundStreamed:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = streamed(calls.get)
