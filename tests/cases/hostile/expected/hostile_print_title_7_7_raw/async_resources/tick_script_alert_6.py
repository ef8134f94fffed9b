"""Asynchronous methods of `client.tick_script_alert_6`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .tick_script_alert_6_script import AsyncTickScriptAlert6Script

__all__ = ["AsyncTickScriptAlert6"]


class AsyncTickScriptAlert6:
    """Methods of `client.tick_script_alert_6`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def script(self) -> AsyncTickScriptAlert6Script:
        """The methods of `client.tick_script_alert_6.script`."""
        from .tick_script_alert_6_script import AsyncTickScriptAlert6Script

        return AsyncTickScriptAlert6Script(self._transport)
