"""Asynchronous calls of `client.anything`."""

from __future__ import annotations

from typing import Any

from .._runtime import NOT_GIVEN, AsyncTransport, JsonBody, NoAnswer, NotGiven, Request

__all__ = ["AsyncAnything"]


class AsyncAnything:
    """The calls of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def set(self, *, body: Any | NotGiven = NOT_GIVEN) -> None:
        """Set anything.

        `PUT /anything`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/anything", body=JsonBody(body)),
            NoAnswer(),
        )
