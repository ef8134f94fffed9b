"""Methods of `client.book`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    BodyPart,
    FileContent,
    PartsBody,
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType, Scan, ScanDict

__all__ = ["Book"]


class Book:
    """Methods of `client.book`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BookRaw:
        """The same methods, returning the raw response with status and headers."""
        return BookRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BookStreamed:
        """The same methods as context managers, streaming the response body."""
        return BookStreamed(self._transport.with_streaming_response())

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[Scan | str | int | bytes | PageType]:
        """Parts of different types by position.

        `GET /book`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/book", options=options),
            PartsFormat[models.Scan | str | int | bytes | models.PageType](
                models.PageType,
                first_types=(models.Scan, str, int, bytes),
                accept=("multipart/related",),
            ),
        )

    def put(
        self,
        *,
        body: tuple[Scan | ScanDict, FileContent | BodyPart[FileContent]],
        **options: Unpack[RequestOptions],
    ) -> Stream[BodyPart[Scan | bytes]]:
        """Parts with headers by position.

        `PUT /book`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "PUT",
                "/book",
                body=PartsBody(
                    body,
                    "multipart/related",
                    media_types=("application/json", "image/png"),
                    headers=({"X-Kind": "scan"}, {"X-Kind": "cover"}),
                ),
                options=options,
            ),
            PartsFormat[BodyPart[models.Scan | bytes]](
                PartTypes(models.Scan, bytes),
                first_types=(models.Scan, bytes),
                accept=("multipart/mixed",),
                has_headers=True,
            ),
        )


class BookRaw:
    """Raw-response variants of the methods of `client.book`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Book(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class BookStreamed:
    """Streamed-response variants of the methods of `client.book`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Book(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
