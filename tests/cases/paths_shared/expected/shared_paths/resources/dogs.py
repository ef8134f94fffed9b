"""Calls of `client.dogs`."""

from __future__ import annotations

import builtins

from .._runtime import JsonAnswer, NoAnswer, Request, SyncTransport

__all__ = ["Dogs"]


class Dogs:
    """The calls of `client.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/dogs"),
            JsonAnswer(builtins.list[str]),
        )

    def add(self) -> None:
        """POST /dogs.

        `POST /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/dogs"), NoAnswer())
