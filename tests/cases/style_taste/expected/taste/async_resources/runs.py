# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Asynchronous calls of `client.runs`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.runs import Run

__all__ = ["AsyncRuns"]


class AsyncRuns:
    """The calls of `client.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def retrieve(self, id: str) -> Run:
        """Get a run.

        `GET /runs/{id}`

        Args:
            id: The path parameter `id`.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/runs/{id}", ids={"id": id}),
            JsonAnswer(Run),
        )

    async def start(self) -> Run:
        """Start a run.

        `POST /runs`

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/runs"), JsonAnswer(Run))
