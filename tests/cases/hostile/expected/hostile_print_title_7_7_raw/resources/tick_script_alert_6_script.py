"""Calls of `client.tick_script_alert_6.script`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .tick_script_alert_6_script_a_b import AB

__all__ = ["Script"]


class Script:
    """The calls of `client.tick_script_alert_6.script`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.a_b = AB(transport)
