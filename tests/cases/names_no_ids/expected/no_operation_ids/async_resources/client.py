"""Asynchronous calls of `client.client`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncClientResource"]


class AsyncClientResource:
    """The calls of `client.client`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /api/v1/client.

        `GET /api/v1/client`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/client"), NoAnswer())
