"""Methods of `client.tick_script_alert_6`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .tick_script_alert_6_script import TickScriptAlert6Script

__all__ = ["TickScriptAlert6"]


class TickScriptAlert6:
    """Methods of `client.tick_script_alert_6`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def script(self) -> TickScriptAlert6Script:
        """The methods of `client.tick_script_alert_6.script`."""
        from .tick_script_alert_6_script import TickScriptAlert6Script

        return TickScriptAlert6Script(self._transport)
