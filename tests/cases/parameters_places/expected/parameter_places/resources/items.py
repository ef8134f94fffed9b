"""Calls of `client.items`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, JsonBody, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Items"]


class Items:
    """The calls of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, id: str, *, verbose: int, lang: str | NotGiven = NOT_GIVEN) -> None:
        """Get an item.

        `GET /items/{id}`

        Args:
            id: See the documentation.
            verbose: Said again.
            lang: See the documentation.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/{id}",
                ids={"id": id},
                query={"verbose": verbose, "lang": lang},
            ),
            NoAnswer(),
        )

    def replace(
        self,
        id: str,
        *,
        body_id: float,
        body_lang: str | NotGiven = NOT_GIVEN,
        verbose: bool | NotGiven = NOT_GIVEN,
        query_lang: str | NotGiven = NOT_GIVEN,
        query_id: int | NotGiven = NOT_GIVEN,
        header_id: bool | NotGiven = NOT_GIVEN,
    ) -> None:
        """Replace an item.

        `PUT /items/{id}`

        Args:
            id: See the documentation.
            body_id: See the documentation.
            body_lang: See the documentation.
            verbose: Said for all.
            query_lang: See the documentation.
            query_id: See the documentation.
            header_id: See the documentation.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/items/{id}",
                ids={"id": id},
                query={"verbose": verbose, "lang": query_lang, "id": query_id},
                headers={"id": header_id},
                body=JsonBody({"id": body_id, "lang": body_lang}),
            ),
            NoAnswer(),
        )
