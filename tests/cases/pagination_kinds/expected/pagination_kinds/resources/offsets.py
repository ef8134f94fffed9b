"""Methods of `client.offsets`."""

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
    from ..models.shared import Thing, Total

__all__ = ["Offsets"]


class Offsets:
    """Methods of `client.offsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OffsetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return OffsetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OffsetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return OffsetsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, Total]:
        """List from an offset.

        `GET /offsets`

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


class OffsetsRaw:
    """Raw-response variants of the methods of `client.offsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Offsets(transport)
        self.list = to_raw_response(calls.list)


class OffsetsStreamed:
    """Streamed-response variants of the methods of `client.offsets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Offsets(transport)
        self.list = to_streamed_response(calls.list)
