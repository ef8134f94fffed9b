"""Asynchronous methods of `client.not_.cursors_in_json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    JsonValue,
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

__all__ = ["AsyncNotCursorsInJson"]


class AsyncNotCursorsInJson:
    """Methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorsInJsonRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotCursorsInJsonRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorsInJsonStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotCursorsInJsonStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> NextCursors:
        """The cursor is written in JSON.

        `GET /not/cursors_in_json`

        Args:
            cursor: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_json",
                query={"cursor": JsonValue(cursor)},
                options=options,
            ),
            JsonParser(models.NextCursors),
        )


class AsyncNotCursorsInJsonRaw:
    """Raw-response variants of the methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInJson(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotCursorsInJsonStreamed:
    """Streamed-response variants of the methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInJson(transport)
        self.get = async_to_streamed_response(calls.get)
