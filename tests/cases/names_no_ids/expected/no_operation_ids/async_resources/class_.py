"""Asynchronous calls of `client.class_`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncClass"]


class AsyncClass:
    """The calls of `client.class_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /api/v1/class.

        `GET /api/v1/class`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/class"), NoAnswer())
