"""Calls of `client.close_`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Close"]


class Close:
    """The calls of `client.close_`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def close(self) -> None:
        """Close.

        `POST /api/v1/close`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/api/v1/close"), NoAnswer())
