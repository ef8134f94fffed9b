"""Asynchronous calls of `client.vault`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncVault"]


class AsyncVault:
    """The calls of `client.vault`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Get what only a client certificate opens.

        `GET /vault`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/vault", security=((),)),
            NoAnswer(),
        )
