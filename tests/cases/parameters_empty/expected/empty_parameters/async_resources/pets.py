"""Asynchronous calls of `client.pets`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, AsyncTransport, NoAnswer, NotGiven, Request

__all__ = ["AsyncPets"]


class AsyncPets:
    """The calls of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self, *, verbose: bool | NotGiven = NOT_GIVEN) -> None:
        """List the pets.

        `GET /pets`

        Args:
            verbose: The query parameter `verbose`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/pets", query={"verbose": verbose}),
            NoAnswer(),
        )
