"""Methods of `client.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .items_parts import ItemsParts

__all__ = ["Items"]


class Items:
    """Methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def parts(self) -> ItemsParts:
        """The methods of `client.items.parts`."""
        from .items_parts import ItemsParts

        return ItemsParts(self._transport)
