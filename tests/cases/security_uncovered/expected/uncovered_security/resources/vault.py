"""Calls of `client.vault`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Vault"]


class Vault:
    """The calls of `client.vault`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Get what only a client certificate opens.

        `GET /vault`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/vault", security=((),)),
            NoAnswer(),
        )
