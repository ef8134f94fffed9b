"""Asynchronous methods of `client.next_cursors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors, Thing

__all__ = ["AsyncNextCursorsResource"]


class AsyncNextCursorsResource:
    """Methods of `client.next_cursors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNextCursorsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNextCursorsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNextCursorsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNextCursorsResourceStreamed(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, NextCursors]:
        """List from the next cursor, which may be null.

        `GET /next_cursors`

        Args:
            cursor: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/next_cursors", query={"cursor": cursor}, options=options),
            JsonParser(models.NextCursors),
            CursorPagination(items="things", cursor="next_cursor", parameter="cursor"),
        )


class AsyncNextCursorsResourceRaw:
    """Raw-response variants of the methods of `client.next_cursors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNextCursorsResource(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncNextCursorsResourceStreamed:
    """Streamed-response variants of the methods of `client.next_cursors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNextCursorsResource(transport)
        self.list = async_to_streamed_response(calls.list)
