"""Asynchronous methods of `client.regions.warehouses.sections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .regions_warehouses_sections_temperature_controlled_shelves import (
        AsyncRegionsWarehousesSectionsTemperatureControlledShelves,
    )

__all__ = ["AsyncRegionsWarehousesSections"]


class AsyncRegionsWarehousesSections:
    """Methods of `client.regions.warehouses.sections`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def temperature_controlled_shelves(
        self,
    ) -> AsyncRegionsWarehousesSectionsTemperatureControlledShelves:
        """The methods of
        `client.regions.warehouses.sections.temperature_controlled_shelves`.
        """
        from .regions_warehouses_sections_temperature_controlled_shelves import (
            AsyncRegionsWarehousesSectionsTemperatureControlledShelves,
        )

        return AsyncRegionsWarehousesSectionsTemperatureControlledShelves(
            self._transport,
        )
