"""Calls of `client.simple`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .simple_label import SimpleLabel

__all__ = ["Simple"]


class Simple:
    """The calls of `client.simple`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.label = SimpleLabel(transport)
