"""Asynchronous methods of `client.regions.warehouses.sections.temperature_controlled_shelves`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.regions_warehouses_sections_temperature_controlled_shelves import (
        GetRegionsRegionSectionTemperatureControlledShelvesResponse,
    )

__all__ = ["AsyncRegionsWarehousesSectionsTemperatureControlledShelves"]


class AsyncRegionsWarehousesSectionsTemperatureControlledShelves:
    """Methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(
        self,
    ) -> AsyncRegionsWarehousesSectionsTemperatureControlledShelvesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRegionsWarehousesSectionsTemperatureControlledShelvesRaw(
            self._transport.with_raw_response(),
        )

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncRegionsWarehousesSectionsTemperatureControlledShelvesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRegionsWarehousesSectionsTemperatureControlledShelvesStreamed(
            self._transport.with_streaming_response(),
        )

    async def list(
        self,
        region: str,
        warehouse: str,
        section: str,
        **options: Unpack[RequestOptions],
    ) -> GetRegionsRegionSectionTemperatureControlledShelvesResponse:
        """List the shelves of a section.

        `GET
        /regions/{region}/warehouses/{warehouse}/sections/{section}/temperature-controlled-shelves`

        Args:
            region: Path parameter.
            warehouse: Path parameter.
            section: Path parameter.

        Returns:
            The shelves.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/regions/{region}/warehouses/{warehouse}/sections/{section}/temperature-controlled-shelves",
                path_parameters={
                    "region": region,
                    "warehouse": warehouse,
                    "section": section,
                },
                options=options,
            ),
            JsonParser(
                models.GetRegionsRegionSectionTemperatureControlledShelvesResponse,
            ),
        )


class AsyncRegionsWarehousesSectionsTemperatureControlledShelvesRaw:
    """Raw-response variants of the methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRegionsWarehousesSectionsTemperatureControlledShelves(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncRegionsWarehousesSectionsTemperatureControlledShelvesStreamed:
    """Streamed-response variants of the methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRegionsWarehousesSectionsTemperatureControlledShelves(transport)
        self.list = async_to_streamed_response(calls.list)
