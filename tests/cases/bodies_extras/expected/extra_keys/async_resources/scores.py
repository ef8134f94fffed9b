"""Asynchronous calls of `client.scores`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonBody, NoAnswer, Request
from ..models.scores import Scores

__all__ = ["AsyncScoresResource"]


class AsyncScoresResource:
    """The calls of `client.scores`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(self, *, body: Scores) -> None:
        """Create scores under names of the caller's own.

        `POST /scores`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/scores", body=JsonBody(body)),
            NoAnswer(),
        )
