"""Asynchronous calls of `client.logins`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, AsyncTransport, NoAnswer, NotGiven, Request

__all__ = ["AsyncLogins"]


class AsyncLogins:
    """The calls of `client.logins`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(self, *, realm: str | NotGiven = NOT_GIVEN) -> None:
        """Log in the old way.

        Deprecated.

        `POST /logins`

        Args:
            realm: Deprecated. Where to.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/logins", query={"realm": realm}),
            NoAnswer(),
        )
