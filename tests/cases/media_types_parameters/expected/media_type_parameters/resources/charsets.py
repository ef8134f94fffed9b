"""Methods of `client.charsets`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    ContentBody,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Charsets"]


class Charsets:
    """Methods of `client.charsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CharsetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return CharsetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CharsetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return CharsetsStreamed(self._transport.with_streaming_response())

    def send(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        """Text is sent as UTF-8, and read in any character set.

        `POST /charsets`

        Args:
            body: The request body.

        Returns:
            The text.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/charsets",
                body=ContentBody(body, "text/plain;charset=utf-8; format=flowed"),
                accept="text/plain",
                options=options,
            ),
            TextParser(),
        )


class CharsetsRaw:
    """Raw-response variants of the methods of `client.charsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Charsets(transport)
        self.send = to_raw_response(calls.send)


class CharsetsStreamed:
    """Streamed-response variants of the methods of `client.charsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Charsets(transport)
        self.send = to_streamed_response(calls.send)
