"""Asynchronous calls of `client.cats`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncCats"]


class AsyncCats:
    """The calls of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get_pet(self) -> None:
        """Get.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/cats"), NoAnswer())
