"""Asynchronous calls of `client.v1.client`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncV1Client"]


class AsyncV1Client:
    """The calls of `client.v1.client`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /api/v1/client.

        `GET /api/v1/client`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/client"), NoAnswer())
