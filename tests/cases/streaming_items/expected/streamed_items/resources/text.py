"""Methods of `client.text`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Text"]


class Text:
    """Methods of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TextRaw:
        """The same methods, returning the raw response with status and headers."""
        return TextRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TextStreamed:
        """The same methods as context managers, streaming the response body."""
        return TextStreamed(self._transport.with_streaming_response())

    def send(self, *, body: BinaryContent, **options: Unpack[RequestOptions]) -> None:
        """`POST /text`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/text",
                body=ContentBody(body, "application/x-ndjson"),
                options=options,
            ),
            EmptyParser(),
        )


class TextRaw:
    """Raw-response variants of the methods of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Text(transport)
        self.send = to_raw_response(calls.send)


class TextStreamed:
    """Streamed-response variants of the methods of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Text(transport)
        self.send = to_streamed_response(calls.send)
