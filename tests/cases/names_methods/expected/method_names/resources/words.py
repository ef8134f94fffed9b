"""Calls of `client.words`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["Words"]


class Words:
    """The calls of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WordsRaw:
        """The same calls, which give the status and the headers as well."""
        return WordsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> WordsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return WordsStreamed(self._transport.streamed())

    def import_(self, **options: Unpack[CallOptions]) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/words", options=options),
            NoAnswer(),
        )

    def transport(self, **options: Unpack[CallOptions]) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/words", options=options),
            NoAnswer(),
        )

    def init(self, **options: Unpack[CallOptions]) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/words", options=options),
            NoAnswer(),
        )

    def delete(self, **options: Unpack[CallOptions]) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("DELETE", "/words", options=options),
            NoAnswer(),
        )

    def none(self, **options: Unpack[CallOptions]) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PATCH", "/words", options=options),
            NoAnswer(),
        )


class WordsRaw:
    """The calls of `client.words`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.import_ = raw(calls.import_)
        self.transport = raw(calls.transport)
        self.init = raw(calls.init)
        self.delete = raw(calls.delete)
        self.none = raw(calls.none)


class WordsStreamed:
    """The calls of `client.words`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Words(transport)
        self.import_ = streamed(calls.import_)
        self.transport = streamed(calls.transport)
        self.init = streamed(calls.init)
        self.delete = streamed(calls.delete)
        self.none = streamed(calls.none)
