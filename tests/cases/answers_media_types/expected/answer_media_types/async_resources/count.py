"""Asynchronous calls of `client.count`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request

__all__ = ["AsyncCount"]


class AsyncCount:
    """The calls of `client.count`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> int:
        """Get a number.

        `GET /count`

        Returns:
            The number.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/count"), JsonAnswer(int))
