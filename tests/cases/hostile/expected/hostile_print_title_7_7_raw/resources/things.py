"""Calls of `client.things`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted import Quoted

__all__ = ["Things"]


class Things:
    """The calls of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.quoted = Quoted(transport)
