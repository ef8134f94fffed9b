"""Calls of `client.tick_script_alert_6`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .tick_script_alert_6_script import TickScriptAlert6Script

__all__ = ["TickScriptAlert6"]


class TickScriptAlert6:
    """The calls of `client.tick_script_alert_6`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.script = TickScriptAlert6Script(transport)
