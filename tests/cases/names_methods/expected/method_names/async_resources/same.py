"""Asynchronous calls of `client.same`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncSame"]


class AsyncSame:
    """The calls of `client.same`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get_same(self) -> None:
        """One.

        `GET /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/same"), NoAnswer())

    async def post_same(self) -> None:
        """Other.

        `POST /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/same"), NoAnswer())
