"""Methods of `client.regions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .regions_warehouses import RegionsWarehouses

__all__ = ["Regions"]


class Regions:
    """Methods of `client.regions`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def warehouses(self) -> RegionsWarehouses:
        """The methods of `client.regions.warehouses`."""
        from .regions_warehouses import RegionsWarehouses

        return RegionsWarehouses(self._transport)
