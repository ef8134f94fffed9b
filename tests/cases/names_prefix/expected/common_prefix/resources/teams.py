"""Calls of `client.teams`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Teams"]


class Teams:
    """The calls of `client.teams`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> None:
        """List.

        `GET /api/v1/teams`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/teams"), NoAnswer())
