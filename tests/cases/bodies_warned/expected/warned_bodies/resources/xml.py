"""Calls of `client.xml`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    SyncTransport,
)

__all__ = ["Xml"]


class Xml:
    """The calls of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, *, body: str | NotGiven = NOT_GIVEN) -> None:
        """Send XML.

        `POST /xml`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/xml", body=ContentBody(body, "application/xml")),
            NoAnswer(),
        )
