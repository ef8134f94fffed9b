"""Methods of `client.regions.warehouses.sections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .regions_warehouses_sections_temperature_controlled_shelves import (
        RegionsWarehousesSectionsTemperatureControlledShelves,
    )

__all__ = ["RegionsWarehousesSections"]


class RegionsWarehousesSections:
    """Methods of `client.regions.warehouses.sections`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def temperature_controlled_shelves(
        self,
    ) -> RegionsWarehousesSectionsTemperatureControlledShelves:
        """The methods of
        `client.regions.warehouses.sections.temperature_controlled_shelves`.
        """
        from .regions_warehouses_sections_temperature_controlled_shelves import (
            RegionsWarehousesSectionsTemperatureControlledShelves,
        )

        return RegionsWarehousesSectionsTemperatureControlledShelves(self._transport)
