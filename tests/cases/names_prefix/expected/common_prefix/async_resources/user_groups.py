"""Asynchronous calls of `client.user_groups`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncUserGroups"]


class AsyncUserGroups:
    """The calls of `client.user_groups`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> None:
        """List.

        `GET /api/v1/user-groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/user-groups"),
            NoAnswer(),
        )

    async def create(self) -> None:
        """Create.

        `POST /api/v1/user_groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/user_groups"),
            NoAnswer(),
        )
