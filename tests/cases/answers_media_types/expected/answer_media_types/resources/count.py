"""Calls of `client.count`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport

__all__ = ["Count"]


class Count:
    """The calls of `client.count`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> int:
        """Get a number.

        `GET /count`

        Returns:
            The number.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/count"), JsonAnswer(int))
