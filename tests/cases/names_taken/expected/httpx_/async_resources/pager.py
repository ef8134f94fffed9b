"""Asynchronous calls of `client.pager`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncPagerResource"]


class AsyncPagerResource:
    """The calls of `client.pager`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """GET /pager.

        `GET /pager`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/pager"), NoAnswer())
