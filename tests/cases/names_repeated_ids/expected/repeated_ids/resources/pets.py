"""Calls of `client.pets`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Pets"]


class Pets:
    """The calls of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Get.

        `GET /pets`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/pets"), NoAnswer())
