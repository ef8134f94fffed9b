"""Asynchronous calls of `client.xml`."""

from __future__ import annotations

from .._runtime import AsyncTransport, Request, TextAnswer

__all__ = ["AsyncXml"]


class AsyncXml:
    """The calls of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> str:
        """Get XML.

        `GET /xml`

        Returns:
            The text.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/xml"), TextAnswer())
