"""Calls of `client.default`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.shared import Job

__all__ = ["Default"]


class Default:
    """The calls of `client.default`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Job:
        """Get with a default alone.

        `GET /default`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/default"), JsonAnswer(Job))
