"""Asynchronous calls of `client.events`."""

from __future__ import annotations

from .._runtime import AsyncTransport, Request, TextAnswer

__all__ = ["AsyncEvents"]


class AsyncEvents:
    """The calls of `client.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> str:
        """Get the events.

        `GET /events`

        Returns:
            The events.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/events"), TextAnswer())
