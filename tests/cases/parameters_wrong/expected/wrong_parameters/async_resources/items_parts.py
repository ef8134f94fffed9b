"""Asynchronous methods of `client.items.parts`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncItemsParts"]


class AsyncItemsParts:
    """Methods of `client.items.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncItemsPartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncItemsPartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncItemsPartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncItemsPartsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        id: str,
        part: str,
        *,
        odd: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a part.

        `GET /items/{id}/parts/{part}`

        Args:
            id: Path parameter.
            part: Path parameter.
            odd: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items/{id}/parts/{part}",
                path_parameters={"id": id, "part": part},
                query={"odd": odd},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncItemsPartsRaw:
    """Raw-response variants of the methods of `client.items.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItemsParts(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncItemsPartsStreamed:
    """Streamed-response variants of the methods of `client.items.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItemsParts(transport)
        self.get = async_to_streamed_response(calls.get)
