"""Asynchronous calls of `client.default`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.shared import Job

__all__ = ["AsyncDefault"]


class AsyncDefault:
    """The calls of `client.default`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Job:
        """Get with a default alone.

        `GET /default`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/default"), JsonAnswer(Job))
