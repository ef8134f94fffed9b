"""Calls of `client.things`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted import ThingsQuoted

__all__ = ["Things"]


class Things:
    """The calls of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.quoted = ThingsQuoted(transport)
