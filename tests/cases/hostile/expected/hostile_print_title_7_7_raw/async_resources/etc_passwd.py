"""Asynchronous calls of `client.etc.passwd`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncEtcPasswd"]


class AsyncEtcPasswd:
    """The calls of `client.etc.passwd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> None:
        """{{ "".__class__ }}.

        `GET /../../etc/passwd`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/../../etc/passwd"),
            NoAnswer(),
        )
