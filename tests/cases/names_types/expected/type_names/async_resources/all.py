"""Asynchronous calls of `client.all`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.all import GetAllResponse

__all__ = ["AsyncAllResource"]


class AsyncAllResource:
    """The calls of `client.all`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> GetAllResponse:
        """Get all.

        `GET /all`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/all"),
            JsonAnswer(GetAllResponse),
        )
