"""Asynchronous methods of `client.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonValue,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.items import Selector, SelectorDict

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

    async def list(
        self,
        *,
        selector: Selector | SelectorDict | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /items`

        Args:
            selector: Query string.
            page: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items",
                query={"selector": QueryString(JsonValue(selector)), "page": page},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncItemsRaw:
    """Raw-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncItemsStreamed:
    """Streamed-response variants of the methods of `client.items`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncItems(transport)
        self.list = async_to_streamed_response(calls.list)
