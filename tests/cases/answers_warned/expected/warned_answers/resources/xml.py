"""Calls of `client.xml`."""

from __future__ import annotations

from .._runtime import Request, SyncTransport, TextAnswer

__all__ = ["Xml"]


class Xml:
    """The calls of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> str:
        """Get XML.

        `GET /xml`

        Returns:
            The text.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/xml"), TextAnswer())
