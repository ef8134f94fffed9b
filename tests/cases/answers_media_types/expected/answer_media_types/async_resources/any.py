"""Asynchronous calls of `client.any`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.any import GetAnyResponse

__all__ = ["AsyncAnyResource"]


class AsyncAnyResource:
    """The calls of `client.any`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> GetAnyResponse:
        """Get any.

        `GET /any`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/any"),
            JsonAnswer(GetAnyResponse),
        )
