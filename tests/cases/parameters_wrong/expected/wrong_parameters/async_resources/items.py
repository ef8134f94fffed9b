"""Asynchronous calls of `client.items`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .items_parts import AsyncItemsParts

__all__ = ["AsyncItems"]


class AsyncItems:
    """The calls of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.parts = AsyncItemsParts(transport)
