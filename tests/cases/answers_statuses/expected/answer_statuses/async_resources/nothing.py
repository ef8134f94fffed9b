"""Asynchronous calls of `client.nothing`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncNothing"]


class AsyncNothing:
    """The calls of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def delete(self) -> None:
        """Delete nothing.

        `DELETE /nothing`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("DELETE", "/nothing"), NoAnswer())
