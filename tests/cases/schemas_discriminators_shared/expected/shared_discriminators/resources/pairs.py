"""Calls of `client.pairs`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.pairs import Pair

__all__ = ["Pairs"]


class Pairs:
    """The calls of `client.pairs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Pair:
        """Get a variant that two unions call by different names.

        `GET /pairs`

        Returns:
            A pair.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/pairs"), JsonAnswer(Pair))
