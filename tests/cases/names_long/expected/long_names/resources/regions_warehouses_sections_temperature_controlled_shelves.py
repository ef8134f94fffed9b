"""Methods of `client.regions.warehouses.sections.temperature_controlled_shelves`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.regions_warehouses_sections_temperature_controlled_shelves import (
        GetRegionsRegionSectionTemperatureControlledShelvesResponse,
    )

__all__ = ["RegionsWarehousesSectionsTemperatureControlledShelves"]


class RegionsWarehousesSectionsTemperatureControlledShelves:
    """Methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(
        self,
    ) -> RegionsWarehousesSectionsTemperatureControlledShelvesRaw:
        """The same methods, returning the raw response with status and headers."""
        return RegionsWarehousesSectionsTemperatureControlledShelvesRaw(
            self._transport.with_raw_response(),
        )

    @cached_property
    def with_streaming_response(
        self,
    ) -> RegionsWarehousesSectionsTemperatureControlledShelvesStreamed:
        """The same methods as context managers, streaming the response body."""
        return RegionsWarehousesSectionsTemperatureControlledShelvesStreamed(
            self._transport.with_streaming_response(),
        )

    def list(
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
        return self._transport.send(
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


class RegionsWarehousesSectionsTemperatureControlledShelvesRaw:
    """Raw-response variants of the methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RegionsWarehousesSectionsTemperatureControlledShelves(transport)
        self.list = to_raw_response(calls.list)


class RegionsWarehousesSectionsTemperatureControlledShelvesStreamed:
    """Streamed-response variants of the methods of
    `client.regions.warehouses.sections.temperature_controlled_shelves`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RegionsWarehousesSectionsTemperatureControlledShelves(transport)
        self.list = to_streamed_response(calls.list)
