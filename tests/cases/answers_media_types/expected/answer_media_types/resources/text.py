"""Calls of `client.text`."""

from __future__ import annotations

from .._runtime import Request, SyncTransport, TextAnswer

__all__ = ["Text"]


class Text:
    """The calls of `client.text`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> str:
        """Get a text.

        `GET /text`

        Returns:
            The text.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/text"), TextAnswer())
