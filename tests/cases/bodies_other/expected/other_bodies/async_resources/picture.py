"""Asynchronous calls of `client.picture`."""

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

__all__ = ["AsyncPicture"]


class AsyncPicture:
    """The calls of `client.picture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def put(self, *, body: bytes | IO[bytes] | NotGiven = NOT_GIVEN) -> None:
        """Put a picture.

        `PUT /picture`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/picture", body=ContentBody(body, "image/png")),
            NoAnswer(),
        )
