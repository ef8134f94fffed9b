"""Asynchronous methods of `client.offsets`."""

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
    from ..models.shared import Thing, Total

__all__ = ["AsyncOffsets"]


class AsyncOffsets:
    """Methods of `client.offsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOffsetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOffsetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOffsetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOffsetsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, Total]:
        """List from an offset.

        `GET /offsets`

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
                "/offsets",
                query={"offset": offset, "limit": limit},
                options=options,
            ),
            JsonParser(models.Total),
            OffsetPagination(
                items="things",
                parameter="offset",
                total_items="total",
                size_parameter="limit",
            ),
        )


class AsyncOffsetsRaw:
    """Raw-response variants of the methods of `client.offsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOffsets(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncOffsetsStreamed:
    """Streamed-response variants of the methods of `client.offsets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOffsets(transport)
        self.list = async_to_streamed_response(calls.list)
