"""Methods of `client.horn`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Horn"]


class Horn:
    """Methods of `client.horn`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> HornRaw:
        """The same methods, returning the raw response with status and headers."""
        return HornRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> HornStreamed:
        """The same methods as context managers, streaming the response body."""
        return HornStreamed(self._transport.with_streaming_response())

    def sound(self, **options: Unpack[RequestOptions]) -> None:
        """Dotted path.

        `POST /v1/horn.sound`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/horn.sound", options=options),
            EmptyParser(),
        )

    def mute_all(self, **options: Unpack[RequestOptions]) -> None:
        """Dotted path without an id.

        `POST /v1/horn.muteAll`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/horn.muteAll", options=options),
            EmptyParser(),
        )

    def whistle(self, **options: Unpack[RequestOptions]) -> None:
        """Action of a tag.

        `POST /v1/whistle`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/whistle", options=options),
            EmptyParser(),
        )


class HornRaw:
    """Raw-response variants of the methods of `client.horn`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Horn(transport)
        self.sound = to_raw_response(calls.sound)
        self.mute_all = to_raw_response(calls.mute_all)
        self.whistle = to_raw_response(calls.whistle)


class HornStreamed:
    """Streamed-response variants of the methods of `client.horn`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Horn(transport)
        self.sound = to_streamed_response(calls.sound)
        self.mute_all = to_streamed_response(calls.mute_all)
        self.whistle = to_streamed_response(calls.whistle)
