"""Asynchronous calls of `client.v1`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncV1"]


class AsyncV1:
    """The calls of `client.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self, a: str, b: str) -> None:
        """GET /api/v1/{a}/{b}.

        `GET /api/v1/{a}/{b}`

        Args:
            a: The path parameter `a`.
            b: The path parameter `b`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/{a}/{b}", ids={"a": a, "b": b}),
            NoAnswer(),
        )
