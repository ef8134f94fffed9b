"""Calls of `client.cats`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Cats"]


class Cats:
    """The calls of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get_pet(self) -> None:
        """Get.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/cats"), NoAnswer())
