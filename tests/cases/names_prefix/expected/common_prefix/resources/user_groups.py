"""Calls of `client.user_groups`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["UserGroups"]


class UserGroups:
    """The calls of `client.user_groups`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> None:
        """List.

        `GET /api/v1/user-groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/user-groups"), NoAnswer())

    def create(self) -> None:
        """Create.

        `POST /api/v1/user_groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/api/v1/user_groups"), NoAnswer())
