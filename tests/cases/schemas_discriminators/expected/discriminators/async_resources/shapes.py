"""Asynchronous calls of `client.shapes`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.shapes import Shapes

__all__ = ["AsyncShapesResource"]


class AsyncShapesResource:
    """The calls of `client.shapes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Shapes:
        """Get the shapes.

        `GET /shapes`

        Returns:
            The shapes.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/shapes"), JsonAnswer(Shapes))
