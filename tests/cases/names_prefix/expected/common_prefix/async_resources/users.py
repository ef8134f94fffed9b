"""Asynchronous calls of `client.users`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncUsersResource"]


class AsyncUsersResource:
    """The calls of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/users"), NoAnswer())

    async def read(self, id: str) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )
