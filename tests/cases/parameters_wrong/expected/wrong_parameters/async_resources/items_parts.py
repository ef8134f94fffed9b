"""Asynchronous calls of `client.items.parts`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, AsyncTransport, NoAnswer, NotGiven, Request

__all__ = ["AsyncItemsParts"]


class AsyncItemsParts:
    """The calls of `client.items.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self, id: str, part: str, *, odd: str | NotGiven = NOT_GIVEN) -> None:
        """Get a part.

        `GET /items/{id}/parts/{part}`

        Args:
            id: The path parameter `id`.
            part: The path parameter `part`.
            odd: The query parameter `odd`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items/{id}/parts/{part}",
                ids={"id": id, "part": part},
                query={"odd": odd},
            ),
            NoAnswer(),
        )
