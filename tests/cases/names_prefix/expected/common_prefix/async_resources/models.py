"""Asynchronous calls of `client.models`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncModels"]


class AsyncModels:
    """The calls of `client.models`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> None:
        """List.

        `GET /api/v1/models`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/models"), NoAnswer())
