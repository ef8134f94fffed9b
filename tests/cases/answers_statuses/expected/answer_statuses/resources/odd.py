"""Calls of `client.odd`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Odd"]


class Odd:
    """The calls of `client.odd`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Get with errors alone.

        `GET /odd`

        Raises:
            RateLimitError: 429, too many requests, or a quota is used up.
        """
        return self._transport.send(Request("GET", "/odd"), NoAnswer())
