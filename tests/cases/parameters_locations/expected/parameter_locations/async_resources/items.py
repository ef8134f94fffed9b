"""Asynchronous methods of `client.items`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncItems"]


class AsyncItems:
    """Methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncItemsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncItemsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncItemsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncItemsStreamed(self._transport.with_streaming_response())

    async def get(
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
        return await self._transport.send(
            Request(
                "GET",
                "/items/{id}",
                path_parameters={"id": id},
                query={"verbose": verbose, "lang": lang},
                options=options,
            ),
            EmptyParser(),
        )

    async def replace(
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
        return await self._transport.send(
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


class AsyncItemsRaw:
    """Raw-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)


class AsyncItemsStreamed:
    """Streamed-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
