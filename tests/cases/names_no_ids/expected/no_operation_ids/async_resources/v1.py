"""Asynchronous calls of `client.v1`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request
from .v1_class import AsyncClass
from .v1_client import AsyncV1Client
from .v1_users import AsyncUsers

__all__ = ["AsyncV1"]


class AsyncV1:
    """The calls of `client.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.users = AsyncUsers(transport)
        self.class_ = AsyncClass(transport)
        self.client = AsyncV1Client(transport)

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
