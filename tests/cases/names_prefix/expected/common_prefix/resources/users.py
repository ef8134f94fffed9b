"""Calls of `client.users`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["UsersResource"]


class UsersResource:
    """The calls of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/users"), NoAnswer())

    def read(self, id: str) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )
