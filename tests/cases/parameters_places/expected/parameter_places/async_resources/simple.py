"""Asynchronous calls of `client.simple`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .simple_label import AsyncSimpleLabel

__all__ = ["AsyncSimple"]


class AsyncSimple:
    """The calls of `client.simple`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.label = AsyncSimpleLabel(transport)
