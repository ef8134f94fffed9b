"""Calls of `client.text`."""

from __future__ import annotations

from .._runtime import ContentBody, NoAnswer, Request, SyncTransport

__all__ = ["Text"]


class Text:
    """The calls of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def put(self, *, body: str) -> None:
        """Put a text.

        `PUT /text`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/text", body=ContentBody(body, "text/plain")),
            NoAnswer(),
        )
