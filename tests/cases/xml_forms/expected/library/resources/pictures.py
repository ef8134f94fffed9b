"""Methods of `client.pictures`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Pictures"]


class Pictures:
    """Methods of `client.pictures`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PicturesRaw:
        """The same methods, returning the raw response with status and headers."""
        return PicturesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PicturesStreamed:
        """The same methods as context managers, streaming the response body."""
        return PicturesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """XML of which nothing is described is text.

        `GET /pictures`

        Returns:
            The picture.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pictures", accept="image/svg+xml", options=options),
            TextParser(),
        )


class PicturesRaw:
    """Raw-response variants of the methods of `client.pictures`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pictures(transport)
        self.get = to_raw_response(calls.get)


class PicturesStreamed:
    """Streamed-response variants of the methods of `client.pictures`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pictures(transport)
        self.get = to_streamed_response(calls.get)
