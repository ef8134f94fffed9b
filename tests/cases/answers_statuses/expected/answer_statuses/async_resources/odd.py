"""Asynchronous calls of `client.odd`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncOdd"]


class AsyncOdd:
    """The calls of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Get with errors alone.

        `GET /odd`

        Raises:
            RateLimitError: 429, too many requests, or a quota is used up.
        """
        return await self._transport.send(Request("GET", "/odd"), NoAnswer())
