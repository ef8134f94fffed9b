"""Asynchronous calls of `client.close_`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncClose"]


class AsyncClose:
    """The calls of `client.close_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def close(self) -> None:
        """Close.

        `POST /api/v1/close`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/api/v1/close"), NoAnswer())
