"""Asynchronous calls of `client.cats`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncTransport, JsonAnswer, Request
from .cats_strays import AsyncCatsStrays

__all__ = ["AsyncCats"]


class AsyncCats:
    """The calls of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.strays = AsyncCatsStrays(transport)

    async def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/cats"),
            JsonAnswer(builtins.list[str]),
        )
