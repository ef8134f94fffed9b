"""Asynchronous calls of `client.dogs`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncTransport, JsonAnswer, NoAnswer, Request

__all__ = ["AsyncDogs"]


class AsyncDogs:
    """The calls of `client.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> builtins.list[str]:
        """List the pets.

        `GET /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/dogs"),
            JsonAnswer(builtins.list[str]),
        )

    async def add(self) -> None:
        """POST /dogs.

        `POST /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/dogs"), NoAnswer())
