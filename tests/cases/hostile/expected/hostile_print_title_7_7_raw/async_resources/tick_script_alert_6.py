"""Asynchronous calls of `client.tick_script_alert_6`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .tick_script_alert_6_script import AsyncTickScriptAlert6Script

__all__ = ["AsyncTickScriptAlert6"]


class AsyncTickScriptAlert6:
    """The calls of `client.tick_script_alert_6`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.script = AsyncTickScriptAlert6Script(transport)
