"""Calls of `client.things`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.things import Thing

__all__ = ["Things"]


class Things:
    """The calls of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Thing:
        """Get a thing.

        `GET /things`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/things"), JsonAnswer(Thing))
