"""Methods of `client.items`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Items"]


class Items:
    """Methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ItemsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ItemsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ItemsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ItemsStreamed(self._transport.with_streaming_response())

    def get(
        self,
        id: str,
        *,
        verbose: int,
        lang: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get an item.

        `GET /items/{id}`

        Args:
            id: Path parameter.
            verbose: Said again.
            lang: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/{id}",
                path_parameters={"id": id},
                query={"verbose": verbose, "lang": lang},
                options=options,
            ),
            EmptyParser(),
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
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replace an item.

        `PUT /items/{id}`

        Args:
            id: Path parameter.
            body_id: Sent as the body field `id`.
            body_lang: Sent as the body field `lang`.
            verbose: Said for all.
            query_lang: Sent as the query parameter `lang`.
            query_id: Sent as the query parameter `id`.
            header_id: Sent as the header `id`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/items/{id}",
                path_parameters={"id": id},
                query={"verbose": verbose, "lang": query_lang, "id": query_id},
                headers={"id": header_id},
                body=JsonBody({"id": body_id, "lang": body_lang}),
                renamed={"lang": "body_lang", "lang": "query_lang"},
                options=options,
            ),
            EmptyParser(),
        )


class ItemsRaw:
    """Raw-response variants of the methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Items(transport)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)


class ItemsStreamed:
    """Streamed-response variants of the methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Items(transport)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
