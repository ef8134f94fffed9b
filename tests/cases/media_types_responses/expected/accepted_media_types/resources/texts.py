"""Methods of `client.texts`."""

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

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """A text, or an error as JSON.

        `GET /texts`

        Returns:
            The text.

        Raises:
            NotFoundError: Unknown (404).
        """
        return self._transport.send(
            Request(
                "GET",
                "/texts",
                accept="text/plain, application/problem+json;q=0.1",
                options=options,
            ),
            TextParser(),
        )


class TextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.get = to_raw_response(calls.get)


class TextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.get = to_streamed_response(calls.get)
