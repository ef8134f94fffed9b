"""Methods of `client.words`."""

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

    def import_(self, **options: Unpack[RequestOptions]) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/words", options=options),
            EmptyParser(),
        )

    def transport(self, **options: Unpack[RequestOptions]) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/words", options=options),
            EmptyParser(),
        )

    def init(self, **options: Unpack[RequestOptions]) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/words", options=options),
            EmptyParser(),
        )

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/words", options=options),
            EmptyParser(),
        )

    def none(self, **options: Unpack[RequestOptions]) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PATCH", "/words", options=options),
            EmptyParser(),
        )


class WordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.import_ = to_raw_response(calls.import_)
        self.transport = to_raw_response(calls.transport)
        self.init = to_raw_response(calls.init)
        self.delete = to_raw_response(calls.delete)
        self.none = to_raw_response(calls.none)


class WordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.import_ = to_streamed_response(calls.import_)
        self.transport = to_streamed_response(calls.transport)
        self.init = to_streamed_response(calls.init)
        self.delete = to_streamed_response(calls.delete)
        self.none = to_streamed_response(calls.none)
