"""Calls of `client.download`."""

from __future__ import annotations

from .._runtime import BytesAnswer, Request, SyncTransport

__all__ = ["Download"]


class Download:
    """The calls of `client.download`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> bytes:
        """Download.

        `GET /download`

        Returns:
            The bytes.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/download"), BytesAnswer())
