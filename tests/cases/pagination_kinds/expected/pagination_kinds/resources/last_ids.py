"""Methods of `client.last_ids`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.last_ids import LastIds
    from ..models.shared import Thing

__all__ = ["LastIdsResource"]


class LastIdsResource:
    """Methods of `client.last_ids`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LastIdsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return LastIdsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LastIdsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return LastIdsResourceStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, LastIds]:
        """List after the last id.

        `GET /last_ids`

        Args:
            after: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/last_ids", query={"after": after}, options=options),
            JsonParser(models.LastIds),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )


class LastIdsResourceRaw:
    """Raw-response variants of the methods of `client.last_ids`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LastIdsResource(transport)
        self.list = to_raw_response(calls.list)


class LastIdsResourceStreamed:
    """Streamed-response variants of the methods of `client.last_ids`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = LastIdsResource(transport)
        self.list = to_streamed_response(calls.list)
