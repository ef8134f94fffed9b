"""Calls of `client.users_2`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["UsersResource2"]


class UsersResource2:
    """The calls of `client.users_2`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(self) -> None:
        """Create in capitals.

        `POST /api/v1/Users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/api/v1/Users"), NoAnswer())
