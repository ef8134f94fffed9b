"""Calls of `client.lines`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["LinesResource"]


class LinesResource:
    """The calls of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinesResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return LinesResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> LinesResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return LinesResourceStreamed(self._transport.streamed())

    def send(
        self,
        *,
        body: (
            bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send lines.

        `POST /lines`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/lines",
                body=ContentBody(body, "application/jsonl"),
                options=options,
            ),
            NoAnswer(),
        )


class LinesResourceRaw:
    """The calls of `client.lines`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinesResource(transport)
        self.send = raw(calls.send)


class LinesResourceStreamed:
    """The calls of `client.lines`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LinesResource(transport)
        self.send = streamed(calls.send)
