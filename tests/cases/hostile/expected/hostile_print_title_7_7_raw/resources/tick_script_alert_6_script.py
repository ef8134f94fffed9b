"""Calls of `client.tick_script_alert_6.script`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .tick_script_alert_6_script_a_b import TickScriptAlert6ScriptAB

__all__ = ["TickScriptAlert6Script"]


class TickScriptAlert6Script:
    """The calls of `client.tick_script_alert_6.script`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.a_b = TickScriptAlert6ScriptAB(transport)
