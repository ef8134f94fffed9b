"""Asynchronous calls of `client.csv`."""

from __future__ import annotations

from .._runtime import AsyncTransport, ContentBody, NoAnswer, Request

__all__ = ["AsyncCsv"]


class AsyncCsv:
    """The calls of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def put(self, *, body: str) -> None:
        """Put a table.

        `PUT /csv`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/csv", body=ContentBody(body, "text/csv; charset=utf-8")),
            NoAnswer(),
        )
