"""Asynchronous calls of `client.lines`."""

from __future__ import annotations

from typing import IO

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
)

__all__ = ["AsyncLines"]


class AsyncLines:
    """The calls of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, *, body: bytes | IO[bytes] | NotGiven = NOT_GIVEN) -> None:
        """Send lines.

        `POST /lines`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/lines", body=ContentBody(body, "application/jsonl")),
            NoAnswer(),
        )
