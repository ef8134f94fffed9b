"""Asynchronous calls of `client.other`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.other import Other

__all__ = ["AsyncOtherResource"]


class AsyncOtherResource:
    """The calls of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Other:
        """GET /other.

        `GET /other`

        Returns:
            A union in itself.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/other"),
            JsonAnswer[Other](Other),
        )
