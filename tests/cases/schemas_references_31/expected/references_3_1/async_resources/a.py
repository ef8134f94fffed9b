"""Asynchronous calls of `client.a`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.a import A

__all__ = ["AsyncAResource"]


class AsyncAResource:
    """The calls of `client.a`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> A:
        """Get an A.

        `GET /a`

        Returns:
            An A.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/a"), JsonAnswer(A))
