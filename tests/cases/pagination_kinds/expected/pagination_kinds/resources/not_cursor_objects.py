"""Methods of `client.not_.cursor_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.not_cursor_objects import GetCursorObjectsResponse

__all__ = ["NotCursorObjects"]


class NotCursorObjects:
    """Methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotCursorObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotCursorObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotCursorObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotCursorObjectsStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
            Request(
                "GET",
                "/not/cursor_objects",
                query={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.GetCursorObjectsResponse),
        )


class NotCursorObjectsRaw:
    """Raw-response variants of the methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorObjects(transport)
        self.get = to_raw_response(calls.get)


class NotCursorObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.cursor_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorObjects(transport)
        self.get = to_streamed_response(calls.get)
