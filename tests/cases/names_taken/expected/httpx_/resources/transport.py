"""Calls of `client.transport`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["TransportResource"]


class TransportResource:
    """The calls of `client.transport`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """GET /transport.

        `GET /transport`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/transport"), NoAnswer())
