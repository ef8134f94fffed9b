"""Calls of `client.pager`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["PagerResource"]


class PagerResource:
    """The calls of `client.pager`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """GET /pager.

        `GET /pager`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/pager"), NoAnswer())
