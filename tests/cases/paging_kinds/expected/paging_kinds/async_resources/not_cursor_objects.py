"""Asynchronous calls of `client.not_.cursor_objects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    CallOptions,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)

if TYPE_CHECKING:
    from ..models.not_cursor_objects import GetCursorObjectsResponse

__all__ = ["AsyncNotCursorObjects"]


class AsyncNotCursorObjects:
    """The calls of `client.not_.cursor_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorObjectsWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncNotCursorObjectsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorObjectsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotCursorObjectsWithStreamingResponse(self._transport.streamed())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> GetCursorObjectsResponse:
        """The cursor is an object.

        `GET /not/cursor_objects`

        Args:
            cursor: The query parameter `cursor`.

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/cursor_objects",
                query={"cursor": cursor},
                options=options,
            ),
            JsonAnswer(models.GetCursorObjectsResponse),
        )


class AsyncNotCursorObjectsWithRawResponse:
    """The calls of `client.not_.cursor_objects`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorObjects(transport)
        self.get = async_raw(calls.get)


class AsyncNotCursorObjectsWithStreamingResponse:
    """The calls of `client.not_.cursor_objects`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorObjects(transport)
        self.get = async_streamed(calls.get)
