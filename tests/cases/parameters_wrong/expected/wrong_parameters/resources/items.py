"""Calls of `client.items`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .items_parts import ItemsParts

__all__ = ["Items"]


class Items:
    """The calls of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.parts = ItemsParts(transport)
