"""Asynchronous methods of `client.notes`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from ..results import AsyncListing, AsyncWatching

if TYPE_CHECKING:
    from ..models.notes import Note

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """Methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncListing[Note]:
        """List notes.

        `GET /notes`

        Args:
            cursor: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/notes", query={"cursor": cursor}, options=options),
            JsonParser(models.NoteList),
            CursorPagination(items="notes", cursor="next_cursor", parameter="cursor"),
        )

    async def watch(self, **options: Unpack[RequestOptions]) -> AsyncWatching[Note]:
        """Watch notes.

        `GET /notes/watch`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/notes/watch", options=options),
            EventStreamFormat(models.Note, error_member="error"),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_to_raw_response(calls.list)
        self.watch = async_to_raw_response(calls.watch)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_to_streamed_response(calls.list)
        self.watch = async_to_streamed_response(calls.watch)
