"""Calls of `client.root`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Root"]


class Root:
    """The calls of `client.root`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """The root.

        `GET /`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/"), NoAnswer())
