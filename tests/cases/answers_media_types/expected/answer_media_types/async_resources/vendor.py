"""Asynchronous calls of `client.vendor`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request

__all__ = ["AsyncVendor"]


class AsyncVendor:
    """The calls of `client.vendor`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> list[int]:
        """Get JSON by another name.

        `GET /vendor`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/vendor", accept="application/vnd.thing+json"),
            JsonAnswer(list[int]),
        )
