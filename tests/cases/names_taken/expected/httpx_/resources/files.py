"""Calls of `client.files`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.files import AsyncFiles

__all__ = ["FilesResource"]


class FilesResource:
    """The calls of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> AsyncFiles:
        """GET /files.

        `GET /files`

        Returns:
            A type called like an asynchronous class.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/files"), JsonAnswer(AsyncFiles))
