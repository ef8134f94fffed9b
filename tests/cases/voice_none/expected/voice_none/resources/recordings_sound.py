"""Methods of `client.recordings.sound`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["RecordingsSound"]


class RecordingsSound:

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RecordingsSoundRaw:
        return RecordingsSoundRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RecordingsSoundStreamed:
        return RecordingsSoundStreamed(self._transport.with_streaming_response())

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        return self._transport.send(
            Request(
                "GET",
                "/recordings/{id}/sound",
                path_parameters={"id": id},
                accept="audio/wav",
                options=options,
            ),
            BytesParser(),
        )


class RecordingsSoundRaw:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = to_raw_response(calls.get)


class RecordingsSoundStreamed:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = to_streamed_response(calls.get)
