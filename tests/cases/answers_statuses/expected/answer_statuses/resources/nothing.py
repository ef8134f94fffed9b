"""Calls of `client.nothing`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Nothing"]


class Nothing:
    """The calls of `client.nothing`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def delete(self) -> None:
        """Delete nothing.

        `DELETE /nothing`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("DELETE", "/nothing"), NoAnswer())
