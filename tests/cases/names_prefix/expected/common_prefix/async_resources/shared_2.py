"""Asynchronous calls of `client.shared`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncShared"]


class AsyncShared:
    """The calls of `client.shared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """Get.

        `GET /api/v1/shared`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/api/v1/shared"), NoAnswer())
