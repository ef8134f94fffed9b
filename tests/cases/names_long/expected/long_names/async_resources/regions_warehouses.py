"""Asynchronous methods of `client.regions.warehouses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .regions_warehouses_sections import AsyncRegionsWarehousesSections

__all__ = ["AsyncRegionsWarehouses"]


class AsyncRegionsWarehouses:
    """Methods of `client.regions.warehouses`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sections(self) -> AsyncRegionsWarehousesSections:
        """The methods of `client.regions.warehouses.sections`."""
        from .regions_warehouses_sections import AsyncRegionsWarehousesSections

        return AsyncRegionsWarehousesSections(self._transport)
