"""Asynchronous calls of `client.odd`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request

__all__ = ["AsyncOdd"]


class AsyncOdd:
    """The calls of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> str:
        """Get by an odd status.

        `GET /odd`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/odd"), JsonAnswer(str))
