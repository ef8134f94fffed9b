"""Calls of `client.class_`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Class"]


class Class:
    """The calls of `client.class_`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """GET /api/v1/class.

        `GET /api/v1/class`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/class"), NoAnswer())
