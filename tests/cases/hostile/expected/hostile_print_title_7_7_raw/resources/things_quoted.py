"""Calls of `client.things.quoted`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted_it_s import ThingsQuotedItS

__all__ = ["ThingsQuoted"]


class ThingsQuoted:
    """The calls of `client.things.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.it_s = ThingsQuotedItS(transport)
