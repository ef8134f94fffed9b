"""Calls of `client.empty`."""

from __future__ import annotations

from typing import Any

from .._runtime import JsonAnswer, Request, SyncTransport

__all__ = ["Empty"]


class Empty:
    """The calls of `client.empty`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Any:
        """Get what nobody describes.

        `GET /empty`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/empty"), JsonAnswer[Any](Any))
