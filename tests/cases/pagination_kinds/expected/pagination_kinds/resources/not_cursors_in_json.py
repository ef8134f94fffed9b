"""Methods of `client.not_.cursors_in_json`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors

__all__ = ["NotCursorsInJson"]


class NotCursorsInJson:
    """Methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotCursorsInJsonRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotCursorsInJsonRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotCursorsInJsonStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotCursorsInJsonStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_json",
                query={"cursor": JsonValue(cursor)},
                options=options,
            ),
            JsonParser(models.NextCursors),
        )


class NotCursorsInJsonRaw:
    """Raw-response variants of the methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorsInJson(transport)
        self.get = to_raw_response(calls.get)


class NotCursorsInJsonStreamed:
    """Streamed-response variants of the methods of `client.not_.cursors_in_json`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorsInJson(transport)
        self.get = to_streamed_response(calls.get)
