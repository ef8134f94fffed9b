"""Calls of `client.nothing`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Nothing"]


class Nothing:
    """The calls of `client.nothing`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(self) -> None:
        """Create what is answered by null.

        `POST /nothing`

        Returns:
            Null, or no content at all.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/nothing"), NoAnswer())
