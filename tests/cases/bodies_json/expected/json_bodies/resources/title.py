"""Calls of `client.title`."""

from __future__ import annotations

from .._runtime import JsonBody, NoAnswer, Request, SyncTransport

__all__ = ["Title"]


class Title:
    """The calls of `client.title`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def set(self, *, body: str) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/title", body=JsonBody(body)),
            NoAnswer(),
        )
