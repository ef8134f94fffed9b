"""Asynchronous calls of `client.title`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonBody, NoAnswer, Request

__all__ = ["AsyncTitle"]


class AsyncTitle:
    """The calls of `client.title`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def set(self, *, body: str) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/title", body=JsonBody(body)),
            NoAnswer(),
        )
