"""Asynchronous methods of `client.not_.cursor_objects`."""

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
    from ..models.not_cursor_objects import GetCursorObjectsResponse

__all__ = ["AsyncNotCursorObjects"]


class AsyncNotCursorObjects:
    """Methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotCursorObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotCursorObjectsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetCursorObjectsResponse:
        """The cursor is an object.

        `GET /not/cursor_objects`

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
                "/not/cursor_objects",
                query={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.GetCursorObjectsResponse),
        )


class AsyncNotCursorObjectsRaw:
    """Raw-response variants of the methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorObjects(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotCursorObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorObjects(transport)
        self.get = async_to_streamed_response(calls.get)
