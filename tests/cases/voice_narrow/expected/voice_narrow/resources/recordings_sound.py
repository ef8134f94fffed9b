# Narrow.
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
    """Methods of ``client.recordings.sound``."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RecordingsSoundRaw:
        """The same methods, returning the raw response with status and
        headers.
        """
        return RecordingsSoundRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RecordingsSoundStreamed:
        """The same methods as context managers, streaming the response
        body.
        """
        return RecordingsSoundStreamed(
            self._transport.with_streaming_response(),
        )

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Hear a recording.

        Deprecated.

        ``GET /recordings/{id}/sound``

        :param id: Path parameter.
        :returns: The sound.
        :raises StatusError: The server returned an error status.
        """
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
    """Raw-response variants of the methods of
    ``client.recordings.sound``.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = to_raw_response(calls.get)


class RecordingsSoundStreamed:
    """Streamed-response variants of the methods of
    ``client.recordings.sound``.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsSound(transport)
        self.get = to_streamed_response(calls.get)
