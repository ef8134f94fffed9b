"""Asynchronous methods of `client.tick_script_alert_6.script.a_b`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTickScriptAlert6ScriptAB"]


class AsyncTickScriptAlert6ScriptAB:
    """Methods of `client.tick_script_alert_6.script.a_b`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTickScriptAlert6ScriptABRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTickScriptAlert6ScriptABRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTickScriptAlert6ScriptABStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTickScriptAlert6ScriptABStreamed(
            self._transport.with_streaming_response(),
        )

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /tick`<script>alert(6)</script>`/a|b`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/tick`<script>alert(6)</script>`/a|b", options=options),
            EmptyParser(),
        )


class AsyncTickScriptAlert6ScriptABRaw:
    """Raw-response variants of the methods of
    `client.tick_script_alert_6.script.a_b`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTickScriptAlert6ScriptAB(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTickScriptAlert6ScriptABStreamed:
    """Streamed-response variants of the methods of
    `client.tick_script_alert_6.script.a_b`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTickScriptAlert6ScriptAB(transport)
        self.get = async_to_streamed_response(calls.get)
