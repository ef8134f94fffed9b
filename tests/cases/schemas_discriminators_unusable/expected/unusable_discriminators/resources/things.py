"""Calls of `client.things`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.things import Things

__all__ = ["ThingsResource"]


class ThingsResource:
    """The calls of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Things:
        """Get the things.

        `GET /things`

        Returns:
            The things.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/things"), JsonAnswer(Things))
