"""Asynchronous calls of `client.things`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.things import Things

__all__ = ["AsyncThingsResource"]


class AsyncThingsResource:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Things:
        """Get the things.

        `GET /things`

        Returns:
            The things.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/things"), JsonAnswer(Things))
