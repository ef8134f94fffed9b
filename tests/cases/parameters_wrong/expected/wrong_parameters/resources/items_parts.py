"""Calls of `client.items.parts`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["ItemsParts"]


class ItemsParts:
    """The calls of `client.items.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, id: str, part: str, *, odd: str | NotGiven = NOT_GIVEN) -> None:
        """Get a part.

        `GET /items/{id}/parts/{part}`

        Args:
            id: The path parameter `id`.
            part: The path parameter `part`.
            odd: The query parameter `odd`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/{id}/parts/{part}",
                ids={"id": id, "part": part},
                query={"odd": odd},
            ),
            NoAnswer(),
        )
