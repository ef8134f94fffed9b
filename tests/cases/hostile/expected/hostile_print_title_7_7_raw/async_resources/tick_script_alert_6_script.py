"""Asynchronous methods of `client.tick_script_alert_6.script`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .tick_script_alert_6_script_a_b import AsyncTickScriptAlert6ScriptAB

__all__ = ["AsyncTickScriptAlert6Script"]


class AsyncTickScriptAlert6Script:
    """Methods of `client.tick_script_alert_6.script`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def a_b(self) -> AsyncTickScriptAlert6ScriptAB:
        """The methods of `client.tick_script_alert_6.script.a_b`."""
        from .tick_script_alert_6_script_a_b import AsyncTickScriptAlert6ScriptAB

        return AsyncTickScriptAlert6ScriptAB(self._transport)
