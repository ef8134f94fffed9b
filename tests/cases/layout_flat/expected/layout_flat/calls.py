"""All calls, for both kinds of client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from . import models
from ._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncStream,
    CallOptions,
    CursorPaging,
    Events,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Page,
    Request,
    Stream,
    async_raw,
    async_streamed,
    raw,
    streamed,
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
    """The calls of `client.shelves`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def books(self) -> ShelvesBooks:
        """The calls of `client.shelves.books`."""
        return ShelvesBooks(self._transport)

    @cached_property
    def with_raw_response(self) -> ShelvesRaw:
        """The same calls, which give the status and the headers as well."""
        return ShelvesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ShelvesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ShelvesStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Shelf, ShelfPage]:
        """List shelves.

        `GET /shelves`

        Args:
            cursor: The query parameter `cursor`.

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/shelves", query={"cursor": cursor}, options=options),
            JsonAnswer(models.ShelfPage),
            CursorPaging(items="shelves", cursor="next_cursor", parameter="cursor"),
        )


class ShelvesRaw:
    """The calls of `client.shelves`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shelves(transport)
        self.list = raw(calls.list)


class ShelvesStreamed:
    """The calls of `client.shelves`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Shelves(transport)
        self.list = streamed(calls.list)


class AsyncShelves:
    """The calls of `client.shelves`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def books(self) -> AsyncShelvesBooks:
        """The calls of `client.shelves.books`."""
        return AsyncShelvesBooks(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncShelvesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncShelvesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncShelvesStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Shelf, ShelfPage]:
        """List shelves.

        `GET /shelves`

        Args:
            cursor: The query parameter `cursor`.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/shelves", query={"cursor": cursor}, options=options),
            JsonAnswer(models.ShelfPage),
            CursorPaging(items="shelves", cursor="next_cursor", parameter="cursor"),
        )


class AsyncShelvesRaw:
    """The calls of `client.shelves`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelves(transport)
        self.list = async_raw(calls.list)


class AsyncShelvesStreamed:
    """The calls of `client.shelves`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelves(transport)
        self.list = async_streamed(calls.list)


class ShelvesBooks:
    """The calls of `client.shelves.books`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ShelvesBooksRaw:
        """The same calls, which give the status and the headers as well."""
        return ShelvesBooksRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ShelvesBooksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ShelvesBooksStreamed(self._transport.streamed())

    def add(self, shelf_id: str, *, title: str, **options: Unpack[CallOptions]) -> Book:
        """Add a book.

        `POST /shelves/{shelf_id}/books`

        Args:
            shelf_id: The path parameter `shelf_id`.
            title: The field `title` of the body.

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/shelves/{shelf_id}/books",
                ids={"shelf_id": shelf_id},
                body=JsonBody({"title": title}),
                options=options,
            ),
            JsonAnswer(models.Book),
        )

    def watch(self, shelf_id: str, **options: Unpack[CallOptions]) -> Stream[Change]:
        """Watch what comes and goes.

        `GET /shelves/{shelf_id}/books/watch`

        Args:
            shelf_id: The path parameter `shelf_id`.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.stream(
            Request(
                "GET",
                "/shelves/{shelf_id}/books/watch",
                ids={"shelf_id": shelf_id},
                options=options,
            ),
            Events(models.Change),
        )


class ShelvesBooksRaw:
    """The calls of `client.shelves.books`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShelvesBooks(transport)
        self.add = raw(calls.add)
        self.watch = raw(calls.watch)


class ShelvesBooksStreamed:
    """The calls of `client.shelves.books`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShelvesBooks(transport)
        self.add = streamed(calls.add)
        self.watch = streamed(calls.watch)


class AsyncShelvesBooks:
    """The calls of `client.shelves.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncShelvesBooksRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncShelvesBooksRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesBooksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncShelvesBooksStreamed(self._transport.streamed())

    async def add(
        self,
        shelf_id: str,
        *,
        title: str,
        **options: Unpack[CallOptions],
    ) -> Book:
        """Add a book.

        `POST /shelves/{shelf_id}/books`

        Args:
            shelf_id: The path parameter `shelf_id`.
            title: The field `title` of the body.

        Returns:
            The book.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/shelves/{shelf_id}/books",
                ids={"shelf_id": shelf_id},
                body=JsonBody({"title": title}),
                options=options,
            ),
            JsonAnswer(models.Book),
        )

    async def watch(
        self,
        shelf_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Change]:
        """Watch what comes and goes.

        `GET /shelves/{shelf_id}/books/watch`

        Args:
            shelf_id: The path parameter `shelf_id`.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.stream(
            Request(
                "GET",
                "/shelves/{shelf_id}/books/watch",
                ids={"shelf_id": shelf_id},
                options=options,
            ),
            Events(models.Change),
        )


class AsyncShelvesBooksRaw:
    """The calls of `client.shelves.books`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelvesBooks(transport)
        self.add = async_raw(calls.add)
        self.watch = async_raw(calls.watch)


class AsyncShelvesBooksStreamed:
    """The calls of `client.shelves.books`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShelvesBooks(transport)
        self.add = async_streamed(calls.add)
        self.watch = async_streamed(calls.watch)
