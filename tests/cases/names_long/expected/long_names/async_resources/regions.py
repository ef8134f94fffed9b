"""Asynchronous methods of `client.regions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .regions_warehouses import AsyncRegionsWarehouses

__all__ = ["AsyncRegions"]


class AsyncRegions:
    """Methods of `client.regions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def warehouses(self) -> AsyncRegionsWarehouses:
        """The methods of `client.regions.warehouses`."""
        from .regions_warehouses import AsyncRegionsWarehouses

        return AsyncRegionsWarehouses(self._transport)
