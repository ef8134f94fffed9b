"""Asynchronous calls of `client.files`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.files import AsyncFiles

__all__ = ["AsyncFilesResource"]


class AsyncFilesResource:
    """The calls of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> AsyncFiles:
        """GET /files.

        `GET /files`

        Returns:
            A type called like an asynchronous class.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/files"),
            JsonAnswer(AsyncFiles),
        )
