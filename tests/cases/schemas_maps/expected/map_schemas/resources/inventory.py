"""Methods of `client.inventory`."""

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
    from ..models.inventory import Inventory

__all__ = ["InventoryResource"]


class InventoryResource:
    """Methods of `client.inventory`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> InventoryResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return InventoryResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> InventoryResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return InventoryResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Inventory:
        """Get the inventory.

        `GET /inventory`

        Returns:
            The inventory.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/inventory", options=options),
            JsonParser(models.Inventory),
        )


class InventoryResourceRaw:
    """Raw-response variants of the methods of `client.inventory`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = InventoryResource(transport)
        self.get = to_raw_response(calls.get)


class InventoryResourceStreamed:
    """Streamed-response variants of the methods of `client.inventory`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = InventoryResource(transport)
        self.get = to_streamed_response(calls.get)
