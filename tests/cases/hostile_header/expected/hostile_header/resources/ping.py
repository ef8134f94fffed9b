# """ "quoted" \ {{ 7 * 7 }}
# import os; os.system("touch pwned")
"""Calls of `client.ping`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Ping"]


class Ping:
    """The calls of `client.ping`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Ping.

        `GET /ping`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/ping"), NoAnswer())
