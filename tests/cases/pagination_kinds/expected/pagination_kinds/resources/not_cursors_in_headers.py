"""Methods of `client.not_.cursors_in_headers`."""

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
    from ..models.shared import NextCursors

__all__ = ["NotCursorsInHeaders"]


class NotCursorsInHeaders:
    """Methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotCursorsInHeadersRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotCursorsInHeadersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotCursorsInHeadersStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotCursorsInHeadersStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_headers",
                headers={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.NextCursors),
        )


class NotCursorsInHeadersRaw:
    """Raw-response variants of the methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorsInHeaders(transport)
        self.get = to_raw_response(calls.get)


class NotCursorsInHeadersStreamed:
    """Streamed-response variants of the methods of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotCursorsInHeaders(transport)
        self.get = to_streamed_response(calls.get)
