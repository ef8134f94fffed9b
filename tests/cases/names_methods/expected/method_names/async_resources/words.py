"""Asynchronous calls of `client.words`."""

from __future__ import annotations

from .._runtime import AsyncTransport, NoAnswer, Request

__all__ = ["AsyncWords"]


class AsyncWords:
    """The calls of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def import_(self) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("GET", "/words"), NoAnswer())

    async def transport(self) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("PUT", "/words"), NoAnswer())

    async def init(self) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("POST", "/words"), NoAnswer())

    async def delete(self) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("DELETE", "/words"), NoAnswer())

    async def none(self) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(Request("PATCH", "/words"), NoAnswer())
