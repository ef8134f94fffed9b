"""Methods of `client.words`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EventStreamFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Words"]


class Words:
    """Methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return WordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return WordsStreamed(self._transport.with_streaming_response())

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        """Watch plain text.

        `GET /words`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/words", options=options),
            EventStreamFormat(str, is_text=True),
        )


class WordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.watch = to_raw_response(calls.watch)


class WordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.watch = to_streamed_response(calls.watch)
