"""Calls of `client.things.quoted`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted_it_s import ItS

__all__ = ["Quoted"]


class Quoted:
    """The calls of `client.things.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.it_s = ItS(transport)
