"""Calls of `client.lines`."""

from __future__ import annotations

from typing import IO

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    SyncTransport,
)

__all__ = ["Lines"]


class Lines:
    """The calls of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, *, body: bytes | IO[bytes] | NotGiven = NOT_GIVEN) -> None:
        """Send lines.

        `POST /lines`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/lines", body=ContentBody(body, "application/jsonl")),
            NoAnswer(),
        )
