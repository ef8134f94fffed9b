"""Asynchronous calls of `client.inventory`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.inventory import Inventory

__all__ = ["AsyncInventoryResource"]


class AsyncInventoryResource:
    """The calls of `client.inventory`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Inventory:
        """Get the inventory.

        `GET /inventory`

        Returns:
            The inventory.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/inventory"),
            JsonAnswer(Inventory),
        )
