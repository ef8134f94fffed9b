"""Calls of `client.other`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.other import Other

__all__ = ["OtherResource"]


class OtherResource:
    """The calls of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Other:
        """GET /other.

        `GET /other`

        Returns:
            A union in itself.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/other"), JsonAnswer[Other](Other))
