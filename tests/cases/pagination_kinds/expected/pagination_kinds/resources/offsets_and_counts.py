"""Methods of `client.offsets_and_counts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    OffsetPagination,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.offsets_and_counts import ListOffsetsAndCountsResponse
    from ..models.shared import Thing

__all__ = ["OffsetsAndCounts"]


class OffsetsAndCounts:
    """Methods of `client.offsets_and_counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OffsetsAndCountsRaw:
        """The same methods, returning the raw response with status and headers."""
        return OffsetsAndCountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OffsetsAndCountsStreamed:
        """The same methods as context managers, streaming the response body."""
        return OffsetsAndCountsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListOffsetsAndCountsResponse]:
        """List from an offset, up to a count.

        `GET /offsets_and_counts`

        Args:
            offset: Query parameter.
            limit: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

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


class OffsetsAndCountsRaw:
    """Raw-response variants of the methods of `client.offsets_and_counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OffsetsAndCounts(transport)
        self.list = to_raw_response(calls.list)


class OffsetsAndCountsStreamed:
    """Streamed-response variants of the methods of `client.offsets_and_counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OffsetsAndCounts(transport)
        self.list = to_streamed_response(calls.list)
