"""Asynchronous calls of `client.xml`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
)

__all__ = ["AsyncXml"]


class AsyncXml:
    """The calls of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, *, body: str | NotGiven = NOT_GIVEN) -> None:
        """Send XML.

        `POST /xml`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/xml", body=ContentBody(body, "application/xml")),
            NoAnswer(),
        )
