"""Asynchronous calls of `client.text`."""

from __future__ import annotations

from .._runtime import AsyncTransport, Request, TextAnswer

__all__ = ["AsyncText"]


class AsyncText:
    """The calls of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> str:
        """Get a text.

        `GET /text`

        Returns:
            The text.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/text"), TextAnswer())
