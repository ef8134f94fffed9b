"""Asynchronous methods of `client.offsets_and_counts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    JsonParser,
    NotGiven,
    OffsetPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.offsets_and_counts import ListOffsetsAndCountsResponse
    from ..models.shared import Thing

__all__ = ["AsyncOffsetsAndCounts"]


class AsyncOffsetsAndCounts:
    """Methods of `client.offsets_and_counts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOffsetsAndCountsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOffsetsAndCountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOffsetsAndCountsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOffsetsAndCountsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListOffsetsAndCountsResponse]:
        """List from an offset, up to a count.

        `GET /offsets_and_counts`

        Args:
            offset: Query parameter.
            limit: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/offsets_and_counts",
                query={"offset": offset, "limit": limit},
                options=options,
            ),
            JsonParser(models.ListOffsetsAndCountsResponse),
            OffsetPagination(
                items="things",
                parameter="offset",
                total_items="total_count",
                size_parameter="limit",
            ),
        )


class AsyncOffsetsAndCountsRaw:
    """Raw-response variants of the methods of `client.offsets_and_counts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOffsetsAndCounts(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncOffsetsAndCountsStreamed:
    """Streamed-response variants of the methods of `client.offsets_and_counts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOffsetsAndCounts(transport)
        self.list = async_to_streamed_response(calls.list)
