"""Asynchronous calls of `client.empty`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncTransport, JsonAnswer, Request

__all__ = ["AsyncEmpty"]


class AsyncEmpty:
    """The calls of `client.empty`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Any:
        """Get what nobody describes.

        `GET /empty`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/empty"),
            JsonAnswer[Any](Any),
        )
