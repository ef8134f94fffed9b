"""Calls of `client.odd`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport

__all__ = ["Odd"]


class Odd:
    """The calls of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> str:
        """Get by an odd status.

        `GET /odd`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/odd"), JsonAnswer(str))
