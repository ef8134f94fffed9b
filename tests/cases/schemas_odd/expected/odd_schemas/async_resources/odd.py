"""Asynchronous calls of `client.odd`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.odd import Odd

__all__ = ["AsyncOddResource"]


class AsyncOddResource:
    """The calls of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Odd:
        """GET /odd.

        `GET /odd`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/odd"), JsonAnswer(Odd))
