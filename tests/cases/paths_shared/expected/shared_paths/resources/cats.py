"""Calls of `client.cats`."""

from __future__ import annotations

import builtins

from .._runtime import JsonAnswer, Request, SyncTransport
from .cats_strays import CatsStrays

__all__ = ["Cats"]


class Cats:
    """The calls of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.strays = CatsStrays(transport)

    def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/cats"),
            JsonAnswer(builtins.list[str]),
        )
