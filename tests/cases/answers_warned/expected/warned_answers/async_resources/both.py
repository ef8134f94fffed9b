"""Asynchronous calls of `client.both`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.both import RunBothResponse

__all__ = ["AsyncBoth"]


class AsyncBoth:
    """The calls of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def run(self) -> RunBothResponse:
        """Get an answer, or events.

        `POST /both`

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/both"),
            JsonAnswer(RunBothResponse),
        )
