"""Methods of `client.tick_script_alert_6.script`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .tick_script_alert_6_script_a_b import TickScriptAlert6ScriptAB

__all__ = ["TickScriptAlert6Script"]


class TickScriptAlert6Script:
    """Methods of `client.tick_script_alert_6.script`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def a_b(self) -> TickScriptAlert6ScriptAB:
        """The methods of `client.tick_script_alert_6.script.a_b`."""
        from .tick_script_alert_6_script_a_b import TickScriptAlert6ScriptAB

        return TickScriptAlert6ScriptAB(self._transport)
