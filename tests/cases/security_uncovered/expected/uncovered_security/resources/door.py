"""Calls of `client.door`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Door"]


class Door:
    """The calls of `client.door`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Get the door, with a key that nobody declared.

        `GET /door`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/door", security=(("key",),)),
            NoAnswer(),
        )
