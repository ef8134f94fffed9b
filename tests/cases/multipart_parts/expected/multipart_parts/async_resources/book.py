"""Asynchronous methods of `client.book`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    BodyPart,
    FileContent,
    PartsBody,
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType, Scan, ScanDict

__all__ = ["AsyncBook"]


class AsyncBook:
    """Methods of `client.book`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBookRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBookRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBookStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBookStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Scan | str | int | bytes | PageType]:
        """Parts of different types by position.

        `GET /book`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/book", options=options),
            PartsFormat[models.Scan | str | int | bytes | models.PageType](
                models.PageType,
                first_types=(models.Scan, str, int, bytes),
                accept=("multipart/related",),
            ),
        )

    async def put(
        self,
        *,
        body: tuple[Scan | ScanDict, FileContent | BodyPart[FileContent]],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[BodyPart[Scan | bytes]]:
        """Parts with headers by position.

        `PUT /book`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
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


class AsyncBookRaw:
    """Raw-response variants of the methods of `client.book`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBook(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncBookStreamed:
    """Streamed-response variants of the methods of `client.book`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBook(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
