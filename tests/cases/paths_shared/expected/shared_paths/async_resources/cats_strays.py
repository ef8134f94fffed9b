"""Asynchronous calls of `client.cats.strays`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncTransport, JsonAnswer, Request

__all__ = ["AsyncCatsStrays"]


class AsyncCatsStrays:
    """The calls of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /cats/strays`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/cats/strays"),
            JsonAnswer(builtins.list[str]),
        )
