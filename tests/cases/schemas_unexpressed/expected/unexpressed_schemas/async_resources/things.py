"""Asynchronous calls of `client.things`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.things import Thing

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Thing:
        """Get a thing.

        `GET /things`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/things"), JsonAnswer(Thing))
