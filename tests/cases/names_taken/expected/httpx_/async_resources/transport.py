"""Asynchronous calls of `client.transport`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncTransportResource"]


class AsyncTransportResource:
    """The calls of `client.transport`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /transport.

        `GET /transport`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/transport"), NoAnswer())
