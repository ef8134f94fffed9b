"""Calls of `client.cats.strays`."""

from __future__ import annotations

import builtins

from .._runtime import JsonAnswer, Request, SyncTransport

__all__ = ["CatsStrays"]


class CatsStrays:
    """The calls of `client.cats.strays`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /cats/strays`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/cats/strays"),
            JsonAnswer(builtins.list[str]),
        )
