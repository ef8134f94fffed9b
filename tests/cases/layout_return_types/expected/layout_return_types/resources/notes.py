"""Methods of `client.notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    EventStreamFormat,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from ..results import Listing, Watching

if TYPE_CHECKING:
    from ..models.notes import Note

__all__ = ["Notes"]


class Notes:
    """Methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Listing[Note]:
        """List notes.

        `GET /notes`

        Args:
            cursor: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/notes", query={"cursor": cursor}, options=options),
            JsonParser(models.NoteList),
            CursorPagination(items="notes", cursor="next_cursor", parameter="cursor"),
        )

    def watch(self, **options: Unpack[RequestOptions]) -> Watching[Note]:
        """Watch notes.

        `GET /notes/watch`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/notes/watch", options=options),
            EventStreamFormat(models.Note, error_member="error"),
        )


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.list = to_raw_response(calls.list)
        self.watch = to_raw_response(calls.watch)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.list = to_streamed_response(calls.list)
        self.watch = to_streamed_response(calls.watch)
