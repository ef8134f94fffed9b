"""Calls of `client.shared`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Shared"]


class Shared:
    """The calls of `client.shared`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> None:
        """Get.

        `GET /api/v1/shared`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/shared"), NoAnswer())
