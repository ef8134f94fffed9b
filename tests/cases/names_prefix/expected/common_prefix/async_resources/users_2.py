"""Asynchronous calls of `client.users_2`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncUsersResource2"]


class AsyncUsersResource2:
    """The calls of `client.users_2`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(self) -> None:
        """Create in capitals.

        `POST /api/v1/Users`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/api/v1/Users"), NoAnswer())
