"""Calls of `client.blob`."""

from __future__ import annotations

from typing import IO

from .._runtime import ContentBody, NoAnswer, Request, SyncTransport

__all__ = ["Blob"]


class Blob:
    """The calls of `client.blob`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def put(self, *, body: bytes | IO[bytes]) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body)),
            NoAnswer(),
        )
