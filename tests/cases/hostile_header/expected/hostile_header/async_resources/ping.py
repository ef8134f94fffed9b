# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""Asynchronous calls of `client.ping`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncPing"]


class AsyncPing:
    """The calls of `client.ping`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Ping.

        `GET /ping`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/ping"), NoAnswer())
