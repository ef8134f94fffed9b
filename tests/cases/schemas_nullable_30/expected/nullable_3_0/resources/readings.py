"""Calls of `client.readings`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.readings import Reading

__all__ = ["Readings"]


class Readings:
    """The calls of `client.readings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Reading:
        """Get the readings.

        `GET /readings`

        Returns:
            The readings.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/readings"), JsonAnswer(Reading))
