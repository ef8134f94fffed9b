"""Asynchronous calls of `client.root`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncRoot"]


class AsyncRoot:
    """The calls of `client.root`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """The root.

        `GET /`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/"), NoAnswer())
