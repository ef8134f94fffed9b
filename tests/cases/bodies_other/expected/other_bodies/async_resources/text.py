"""Asynchronous calls of `client.text`."""

from __future__ import annotations

from .._runtime import AsyncTransport, ContentBody, NoAnswer, Request

__all__ = ["AsyncText"]


class AsyncText:
    """The calls of `client.text`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def put(self, *, body: str) -> None:
        """Put a text.

        `PUT /text`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/text", body=ContentBody(body, "text/plain")),
            NoAnswer(),
        )
