# Narrow.
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
    """The calls of `client.recordings.sound`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RecordingsSoundRaw:
        """The same calls, which give the status and the headers as
        well.
        """
        return RecordingsSoundRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> RecordingsSoundStreamed:
        """The same calls as context managers, whose answers are read as
        they come.
        """
        return RecordingsSoundStreamed(self._transport.streamed())

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[CallOptions]) -> bytes:
        """Hear a recording.

        Deprecated.

        `GET /recordings/{id}/sound`

        :param id: The path parameter `id`.
        :returns: The sound.
        :raises StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/recordings/{id}/sound",
                ids={"id": id},
                options=options,
            ),
            BytesAnswer(),
        )


class RecordingsSoundRaw:
    """The calls of `client.recordings.sound`, each giving a
    `RawResponse`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = raw(calls.get)


class RecordingsSoundStreamed:
    """The calls of `client.recordings.sound`, each to be entered by
    `with`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = streamed(calls.get)
