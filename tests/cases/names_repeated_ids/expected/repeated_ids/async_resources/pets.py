"""Asynchronous calls of `client.pets`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncPets"]


class AsyncPets:
    """The calls of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Get.

        `GET /pets`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/pets"), NoAnswer())
