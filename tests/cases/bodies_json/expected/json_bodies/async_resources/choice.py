"""Asynchronous calls of `client.choice`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonBody, NoAnswer, Request
from ..models.choice import SetChoiceRequest

__all__ = ["AsyncChoice"]


class AsyncChoice:
    """The calls of `client.choice`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def set(self, *, body: SetChoiceRequest) -> None:
        """Set one or the other.

        `PUT /choice`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/choice", body=JsonBody(body)),
            NoAnswer(),
        )
