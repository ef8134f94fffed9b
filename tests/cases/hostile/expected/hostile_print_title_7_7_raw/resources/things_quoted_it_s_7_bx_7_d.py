"""Calls of `client.things.quoted.it_s.resource_7_bx_7_d`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .things_quoted_it_s_7_bx_7_d_back import ThingsQuotedItS7Bx7DBack

__all__ = ["ThingsQuotedItS7Bx7D"]


class ThingsQuotedItS7Bx7D:
    """The calls of `client.things.quoted.it_s.resource_7_bx_7_d`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.back = ThingsQuotedItS7Bx7DBack(transport)
