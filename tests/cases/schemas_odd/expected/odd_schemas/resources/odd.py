"""Calls of `client.odd`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.odd import Odd

__all__ = ["OddResource"]


class OddResource:
    """The calls of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Odd:
        """GET /odd.

        `GET /odd`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/odd"), JsonAnswer(Odd))
