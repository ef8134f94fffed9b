"""Calls of `client.vendor`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport

__all__ = ["Vendor"]


class Vendor:
    """The calls of `client.vendor`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> list[int]:
        """Get JSON by another name.

        `GET /vendor`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/vendor", accept="application/vnd.thing+json"),
            JsonAnswer(list[int]),
        )
