"""Calls of `client.text`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, Request, SyncTransport, TextAnswer, raw, streamed

__all__ = ["Text"]


class Text:
    """The calls of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TextWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return TextWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TextWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return TextWithStreamingResponse(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> str:
        """Get a text.

        `GET /text`

        Returns:
            The text.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/text", options=options),
            TextAnswer(),
        )


class TextWithRawResponse:
    """The calls of `client.text`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Text(transport)
        self.get = raw(calls.get)


class TextWithStreamingResponse:
    """The calls of `client.text`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Text(transport)
        self.get = streamed(calls.get)
