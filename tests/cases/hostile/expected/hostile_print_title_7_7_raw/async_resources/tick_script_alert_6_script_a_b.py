"""Asynchronous calls of `client.tick_script_alert_6.script.a_b`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncTickScriptAlert6ScriptAB"]


class AsyncTickScriptAlert6ScriptAB:
    """The calls of `client.tick_script_alert_6.script.a_b`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /tick`<script>alert(6)</script>`/a|b.

        `GET /tick`<script>alert(6)</script>`/a|b`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/tick`<script>alert(6)</script>`/a|b"),
            NoAnswer(),
        )
