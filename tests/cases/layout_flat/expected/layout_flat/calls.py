"""All calls, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import models
from ._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncStream,
    CursorPagination,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    Stream,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from ._runtime.async_transport import AsyncTransport
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .models import Book, Change, Shelf, ShelfPage

__all__ = [
    "AsyncShelves",
    "AsyncShelvesBooks",
    "Shelves",
    "ShelvesBooks",
]


class Shelves:
    """Methods of `client.shelves`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def books(self) -> ShelvesBooks:
        """The methods of `client.shelves.books`."""
        return ShelvesBooks(self._transport)

    @cached_property
    def with_raw_response(self) -> ShelvesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ShelvesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ShelvesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ShelvesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Shelf, ShelfPage]:
        """List shelves.

        `GET /shelves`

        Args:
            cursor: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/shelves", query={"cursor": cursor}, options=options),
            JsonParser(models.ShelfPage),
            CursorPagination(items="shelves", cursor="next_cursor", parameter="cursor"),
        )


class ShelvesRaw:
    """Raw-response variants of the methods of `client.shelves`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shelves(transport)
        self.list = to_raw_response(calls.list)


class ShelvesStreamed:
    """Streamed-response variants of the methods of `client.shelves`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shelves(transport)
        self.list = to_streamed_response(calls.list)


class AsyncShelves:
    """Methods of `client.shelves`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def books(self) -> AsyncShelvesBooks:
        """The methods of `client.shelves.books`."""
        return AsyncShelvesBooks(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncShelvesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncShelvesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncShelvesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Shelf, ShelfPage]:
        """List shelves.

        `GET /shelves`

        Args:
            cursor: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/shelves", query={"cursor": cursor}, options=options),
            JsonParser(models.ShelfPage),
            CursorPagination(items="shelves", cursor="next_cursor", parameter="cursor"),
        )


class AsyncShelvesRaw:
    """Raw-response variants of the methods of `client.shelves`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelves(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncShelvesStreamed:
    """Streamed-response variants of the methods of `client.shelves`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelves(transport)
        self.list = async_to_streamed_response(calls.list)


class ShelvesBooks:
    """Methods of `client.shelves.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ShelvesBooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return ShelvesBooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ShelvesBooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return ShelvesBooksStreamed(self._transport.with_streaming_response())

    def add(
        self,
        shelf_id: str,
        *,
        title: str,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Add a book.

        `POST /shelves/{shelf_id}/books`

        Args:
            shelf_id: Path parameter.
            title: Body field.

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/shelves/{shelf_id}/books",
                path_parameters={"shelf_id": shelf_id},
                body=JsonBody({"title": title}),
                options=options,
            ),
            JsonParser(models.Book),
        )

    def watch(self, shelf_id: str, **options: Unpack[RequestOptions]) -> Stream[Change]:
        """Watch what comes and goes.

        `GET /shelves/{shelf_id}/books/watch`

        Args:
            shelf_id: Path parameter.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "GET",
                "/shelves/{shelf_id}/books/watch",
                path_parameters={"shelf_id": shelf_id},
                options=options,
            ),
            EventStreamFormat(models.Change, error_member="error"),
        )


class ShelvesBooksRaw:
    """Raw-response variants of the methods of `client.shelves.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShelvesBooks(transport)
        self.add = to_raw_response(calls.add)
        self.watch = to_raw_response(calls.watch)


class ShelvesBooksStreamed:
    """Streamed-response variants of the methods of `client.shelves.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShelvesBooks(transport)
        self.add = to_streamed_response(calls.add)
        self.watch = to_streamed_response(calls.watch)


class AsyncShelvesBooks:
    """Methods of `client.shelves.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncShelvesBooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncShelvesBooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesBooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncShelvesBooksStreamed(self._transport.with_streaming_response())

    async def add(
        self,
        shelf_id: str,
        *,
        title: str,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Add a book.

        `POST /shelves/{shelf_id}/books`

        Args:
            shelf_id: Path parameter.
            title: Body field.

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/shelves/{shelf_id}/books",
                path_parameters={"shelf_id": shelf_id},
                body=JsonBody({"title": title}),
                options=options,
            ),
            JsonParser(models.Book),
        )

    async def watch(
        self,
        shelf_id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Change]:
        """Watch what comes and goes.

        `GET /shelves/{shelf_id}/books/watch`

        Args:
            shelf_id: Path parameter.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "GET",
                "/shelves/{shelf_id}/books/watch",
                path_parameters={"shelf_id": shelf_id},
                options=options,
            ),
            EventStreamFormat(models.Change, error_member="error"),
        )


class AsyncShelvesBooksRaw:
    """Raw-response variants of the methods of `client.shelves.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelvesBooks(transport)
        self.add = async_to_raw_response(calls.add)
        self.watch = async_to_raw_response(calls.watch)


class AsyncShelvesBooksStreamed:
    """Streamed-response variants of the methods of `client.shelves.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelvesBooks(transport)
        self.add = async_to_streamed_response(calls.add)
        self.watch = async_to_streamed_response(calls.watch)
