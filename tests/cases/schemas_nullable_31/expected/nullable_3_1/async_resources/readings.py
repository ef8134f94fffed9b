"""Asynchronous calls of `client.readings`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.readings import Reading

__all__ = ["AsyncReadings"]


class AsyncReadings:
    """The calls of `client.readings`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Reading:
        """Get the readings.

        `GET /readings`

        Returns:
            The readings.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/readings"),
            JsonAnswer(Reading),
        )
