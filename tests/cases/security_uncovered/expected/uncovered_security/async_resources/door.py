"""Asynchronous calls of `client.door`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncDoor"]


class AsyncDoor:
    """The calls of `client.door`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Get the door, with a key that nobody declared.

        `GET /door`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/door", security=(("key",),)),
            NoAnswer(),
        )
