"""Asynchronous calls of `client.teams`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncTeams"]


class AsyncTeams:
    """The calls of `client.teams`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> None:
        """List.

        `GET /api/v1/teams`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/teams"), NoAnswer())
