"""Calls of `client.mixed`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Mixed"]


class Mixed:
    """The calls of `client.mixed`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self) -> None:
        """Send a mix.

        `POST /mixed`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/mixed"), NoAnswer())
