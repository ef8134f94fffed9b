"""Asynchronous methods of `client.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .items_parts import AsyncItemsParts

__all__ = ["AsyncItems"]


class AsyncItems:
    """Methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def parts(self) -> AsyncItemsParts:
        """The methods of `client.items.parts`."""
        from .items_parts import AsyncItemsParts

        return AsyncItemsParts(self._transport)
