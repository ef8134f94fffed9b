"""Asynchronous calls of `client.pairs`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.pairs import Pair

__all__ = ["AsyncPairs"]


class AsyncPairs:
    """The calls of `client.pairs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Pair:
        """Get a variant that two unions call by different names.

        `GET /pairs`

        Returns:
            A pair.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/pairs"), JsonAnswer(Pair))
