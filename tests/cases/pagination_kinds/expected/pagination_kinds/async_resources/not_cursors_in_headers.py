"""Asynchronous methods of `client.not_.cursors_in_headers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.shared import NextCursors

__all__ = ["AsyncNotCursorsInHeaders"]


class AsyncNotCursorsInHeaders:
    """Methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorsInHeadersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotCursorsInHeadersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorsInHeadersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotCursorsInHeadersStreamed(
            self._transport.with_streaming_response(),
        )

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> NextCursors:
        """The cursor is a header.

        `GET /not/cursors_in_headers`

        Args:
            cursor: Header.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_headers",
                headers={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.NextCursors),
        )


class AsyncNotCursorsInHeadersRaw:
    """Raw-response variants of the methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInHeaders(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotCursorsInHeadersStreamed:
    """Streamed-response variants of the methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInHeaders(transport)
        self.get = async_to_streamed_response(calls.get)
