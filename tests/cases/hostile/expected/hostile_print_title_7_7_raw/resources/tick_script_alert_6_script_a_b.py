"""Calls of `client.tick_script_alert_6.script.a_b`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["TickScriptAlert6ScriptAB"]


class TickScriptAlert6ScriptAB:
    """The calls of `client.tick_script_alert_6.script.a_b`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """GET /tick`<script>alert(6)</script>`/a|b.

        `GET /tick`<script>alert(6)</script>`/a|b`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/tick`<script>alert(6)</script>`/a|b"),
            NoAnswer(),
        )
