"""Calls of `client.inventory`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.inventory import Inventory

__all__ = ["InventoryResource"]


class InventoryResource:
    """The calls of `client.inventory`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Inventory:
        """Get the inventory.

        `GET /inventory`

        Returns:
            The inventory.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/inventory"), JsonAnswer(Inventory))
