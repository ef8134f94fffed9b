"""Asynchronous calls of `client.nothing`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncNothing"]


class AsyncNothing:
    """The calls of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(self) -> None:
        """Create what is answered by null.

        `POST /nothing`

        Returns:
            Null, or no content at all.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/nothing"), NoAnswer())
