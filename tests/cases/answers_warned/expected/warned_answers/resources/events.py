"""Calls of `client.events`."""

from __future__ import annotations

from .._runtime import Request, SyncTransport, TextAnswer

__all__ = ["Events"]


class Events:
    """The calls of `client.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> str:
        """Get the events.

        `GET /events`

        Returns:
            The events.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/events"), TextAnswer())
