"""Asynchronous calls of `client.mixed`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncMixed"]


class AsyncMixed:
    """The calls of `client.mixed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self) -> None:
        """Send a mix.

        `POST /mixed`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/mixed"), NoAnswer())
