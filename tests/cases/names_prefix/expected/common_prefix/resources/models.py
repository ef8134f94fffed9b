"""Calls of `client.models`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Models"]


class Models:
    """The calls of `client.models`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> None:
        """List.

        `GET /api/v1/models`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/models"), NoAnswer())
