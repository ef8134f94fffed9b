"""Methods of `client.regions.warehouses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .regions_warehouses_sections import RegionsWarehousesSections

__all__ = ["RegionsWarehouses"]


class RegionsWarehouses:
    """Methods of `client.regions.warehouses`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sections(self) -> RegionsWarehousesSections:
        """The methods of `client.regions.warehouses.sections`."""
        from .regions_warehouses_sections import RegionsWarehousesSections

        return RegionsWarehousesSections(self._transport)
