"""Asynchronous calls of `client.ranges`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.shared import Job

__all__ = ["AsyncRanges"]


class AsyncRanges:
    """The calls of `client.ranges`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Job:
        """Get with ranges.

        `GET /ranges`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/ranges"), JsonAnswer(Job))
