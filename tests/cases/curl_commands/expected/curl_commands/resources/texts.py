"""Methods of `client.texts`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Texts"]


class Texts:
    """Methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TextsRaw:
        """The same methods, returning the raw response with status and headers."""
        return TextsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TextsStreamed:
        """The same methods as context managers, streaming the response body."""
        return TextsStreamed(self._transport.with_streaming_response())

    def send(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /texts`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/texts",
                body=ContentBody(body, "text/plain"),
                options=options,
            ),
            EmptyParser(),
        )


class TextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.send = to_raw_response(calls.send)


class TextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.send = to_streamed_response(calls.send)
