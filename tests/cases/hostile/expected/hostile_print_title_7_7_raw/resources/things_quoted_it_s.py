"""Calls of `client.things.quoted.it_s`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted_it_s_7_bx_7_d import ThingsQuotedItS7Bx7D

__all__ = ["ThingsQuotedItS"]


class ThingsQuotedItS:
    """The calls of `client.things.quoted.it_s`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.resource_7_bx_7_d = ThingsQuotedItS7Bx7D(transport)
