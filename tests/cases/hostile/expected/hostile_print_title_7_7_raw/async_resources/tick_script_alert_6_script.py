"""Asynchronous calls of `client.tick_script_alert_6.script`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .tick_script_alert_6_script_a_b import AsyncTickScriptAlert6ScriptAB

__all__ = ["AsyncTickScriptAlert6Script"]


class AsyncTickScriptAlert6Script:
    """The calls of `client.tick_script_alert_6.script`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.a_b = AsyncTickScriptAlert6ScriptAB(transport)
