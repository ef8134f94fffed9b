"""Calls of `client.client`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["ClientResource"]


class ClientResource:
    """The calls of `client.client`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """GET /api/v1/client.

        `GET /api/v1/client`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/client"), NoAnswer())
