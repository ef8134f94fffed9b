"""Asynchronous calls of `client.aux`."""

from __future__ import annotations

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.aux_ import Nul_

__all__ = ["AsyncAux"]


class AsyncAux:
    """The calls of `client.aux`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> Nul_:
        """Get a name that is no name for a file on Windows.

        `GET /aux`

        Returns:
            What there is.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/aux"), JsonAnswer(Nul_))
