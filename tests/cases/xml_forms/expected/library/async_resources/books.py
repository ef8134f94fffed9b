"""Asynchronous methods of `client.books`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.books import (
        Book,
        BookDict,
        BookKind,
        Patch,
        PatchDict,
        Publisher,
        PublisherDict,
        Shelf,
    )

__all__ = ["AsyncBooks"]


class AsyncBooks:
    """Methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBooksStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> Shelf:
        """List the books, in an element around them.

        `GET /books`

        Returns:
            The books.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/books", accept="application/xml", options=options),
            XmlParser(models.Shelf, XML_SCHEMA, "Shelf"),
        )

    async def add(
        self,
        *,
        id: int,
        title: str,
        authors: Sequence[str],
        xml_lang: str | NotGiven = NOT_GIVEN,
        subtitle: str | None | NotGiven = NOT_GIVEN,
        pages: int | None | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        lent: bool | NotGiven = NOT_GIVEN,
        published: datetime.date | NotGiven = NOT_GIVEN,
        added: datetime.datetime | NotGiven = NOT_GIVEN,
        cover: bytes | NotGiven = NOT_GIVEN,
        kind: BookKind | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        publisher: Publisher | PublisherDict | NotGiven = NOT_GIVEN,
        imprints: Sequence[Patch | PatchDict] | NotGiven = NOT_GIVEN,
        sequels: Sequence[Book | BookDict] | NotGiven = NOT_GIVEN,
        notes: Mapping[str, str] | NotGiven = NOT_GIVEN,
        ratings: Mapping[str, Sequence[int]] | NotGiven = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Add a book.

        `POST /books`

        Args:
            id: Body field.
            title: Body field.
            authors: Body field.
            xml_lang: Sent as the body field `xml:lang`.
            subtitle: Body field.
            pages: Body field.
            price: Body field.
            lent: Body field.
            published: Body field.
            added: Body field.
            cover: Body field.
            kind: Body field.
            tags: Body field.
            publisher: Body field.
            imprints: Body field.
            sequels: Body field.
            notes: Body field.
            ratings: Body field.
            anything: Body field.

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/books",
                body=XmlBody(
                    {
                        "id": id,
                        "title": title,
                        "authors": authors,
                        "xml:lang": xml_lang,
                        "subtitle": subtitle,
                        "pages": pages,
                        "price": price,
                        "lent": lent,
                        "published": published,
                        "added": added,
                        "cover": cover,
                        "kind": kind,
                        "tags": tags,
                        "publisher": publisher,
                        "imprints": imprints,
                        "sequels": DICT_NAMES["Book"](sequels),
                        "notes": notes,
                        "ratings": ratings,
                        "anything": anything,
                    },
                    XML_SCHEMA,
                    "Book",
                ),
                accept="application/xml",
                options=options,
            ),
            XmlParser(models.Book, XML_SCHEMA, "Book"),
        )

    async def patch(
        self,
        id: int,
        *,
        title: str | NotGiven = NOT_GIVEN,
        pages: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Book:
        """Change a book by XML of a separate type.

        `PATCH /books/{id}`

        Args:
            id: Path parameter.
            title: Body field.
            pages: Body field.

        Returns:
            The book.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/books/{id}",
                path_parameters={"id": id},
                body=XmlBody(
                    {"title": title, "pages": pages},
                    XML_SCHEMA,
                    "Patch",
                    media_type="application/vnd.book+xml",
                    optional=True,
                ),
                accept="application/vnd.book+xml",
                options=options,
            ),
            XmlParser(models.Book, XML_SCHEMA, "Book"),
        )


class AsyncBooksRaw:
    """Raw-response variants of the methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.list = async_to_raw_response(calls.list)
        self.add = async_to_raw_response(calls.add)
        self.patch = async_to_raw_response(calls.patch)


class AsyncBooksStreamed:
    """Streamed-response variants of the methods of `client.books`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBooks(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
        self.patch = async_to_streamed_response(calls.patch)
