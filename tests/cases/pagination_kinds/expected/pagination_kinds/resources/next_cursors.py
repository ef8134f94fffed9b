"""Methods of `client.next_cursors`."""

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
    from ..models.shared import NextCursors, Thing

__all__ = ["NextCursorsResource"]


class NextCursorsResource:
    """Methods of `client.next_cursors`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NextCursorsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return NextCursorsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NextCursorsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return NextCursorsResourceStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, NextCursors]:
        """List from the next cursor, which may be null.

        `GET /next_cursors`

        Args:
            cursor: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/next_cursors", query={"cursor": cursor}, options=options),
            JsonParser(models.NextCursors),
            CursorPagination(items="things", cursor="next_cursor", parameter="cursor"),
        )


class NextCursorsResourceRaw:
    """Raw-response variants of the methods of `client.next_cursors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextCursorsResource(transport)
        self.list = to_raw_response(calls.list)


class NextCursorsResourceStreamed:
    """Streamed-response variants of the methods of `client.next_cursors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NextCursorsResource(transport)
        self.list = to_streamed_response(calls.list)
