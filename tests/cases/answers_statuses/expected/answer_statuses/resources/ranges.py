"""Calls of `client.ranges`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.shared import Job

__all__ = ["Ranges"]


class Ranges:
    """The calls of `client.ranges`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Job:
        """Get with ranges.

        `GET /ranges`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/ranges"), JsonAnswer(Job))
