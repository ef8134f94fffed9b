"""Asynchronous calls of `client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    CursorPaging,
    Events,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport
from ..results import AsyncListing, AsyncWatching

if TYPE_CHECKING:
    from ..models.notes import Note

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """The calls of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotesStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[Note]:
        """List notes.

        `GET /notes`

        Args:
            cursor: The query parameter `cursor`.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/notes", query={"cursor": cursor}, options=options),
            JsonAnswer(models.NoteList),
            CursorPaging(items="notes", cursor="next_cursor", parameter="cursor"),
        )

    async def watch(self, **options: Unpack[CallOptions]) -> AsyncWatching[Note]:
        """Watch notes.

        `GET /notes/watch`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.stream(
            Request("GET", "/notes/watch", options=options),
            Events(models.Note),
        )


class AsyncNotesRaw:
    """The calls of `client.notes`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_raw(calls.list)
        self.watch = async_raw(calls.watch)


class AsyncNotesStreamed:
    """The calls of `client.notes`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_streamed(calls.list)
        self.watch = async_streamed(calls.watch)
