"""Methods of `client.tick_script_alert_6.script.a_b`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["TickScriptAlert6ScriptAB"]


class TickScriptAlert6ScriptAB:
    """Methods of `client.tick_script_alert_6.script.a_b`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TickScriptAlert6ScriptABRaw:
        """The same methods, returning the raw response with status and headers."""
        return TickScriptAlert6ScriptABRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TickScriptAlert6ScriptABStreamed:
        """The same methods as context managers, streaming the response body."""
        return TickScriptAlert6ScriptABStreamed(
            self._transport.with_streaming_response(),
        )

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /tick`<script>alert(6)</script>`/a|b`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/tick`<script>alert(6)</script>`/a|b", options=options),
            EmptyParser(),
        )


class TickScriptAlert6ScriptABRaw:
    """Raw-response variants of the methods of
    `client.tick_script_alert_6.script.a_b`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = TickScriptAlert6ScriptAB(transport)
        self.get = to_raw_response(calls.get)


class TickScriptAlert6ScriptABStreamed:
    """Streamed-response variants of the methods of
    `client.tick_script_alert_6.script.a_b`.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = TickScriptAlert6ScriptAB(transport)
        self.get = to_streamed_response(calls.get)
