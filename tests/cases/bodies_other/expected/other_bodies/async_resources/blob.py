"""Asynchronous calls of `client.blob`."""

from __future__ import annotations

from typing import IO

from .._runtime import AsyncTransport, ContentBody, NoAnswer, Request

__all__ = ["AsyncBlob"]


class AsyncBlob:
    """The calls of `client.blob`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def put(self, *, body: bytes | IO[bytes]) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body)),
            NoAnswer(),
        )
