"""Asynchronous calls of `client.download`."""

from __future__ import annotations

from .._runtime import AsyncTransport, BytesAnswer, Request

__all__ = ["AsyncDownload"]


class AsyncDownload:
    """The calls of `client.download`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> bytes:
        """Download.

        `GET /download`

        Returns:
            The bytes.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/download"), BytesAnswer())
