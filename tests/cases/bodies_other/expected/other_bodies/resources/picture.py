"""Calls of `client.picture`."""

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

__all__ = ["Picture"]


class Picture:
    """The calls of `client.picture`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def put(self, *, body: bytes | IO[bytes] | NotGiven = NOT_GIVEN) -> None:
        """Put a picture.

        `PUT /picture`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/picture", body=ContentBody(body, "image/png")),
            NoAnswer(),
        )
