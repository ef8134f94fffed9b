"""Methods of `client.lines`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonLinesBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.lines import SendLinesRequestItem, SendLinesRequestItemDict

__all__ = ["Lines"]


class Lines:
    """Methods of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LinesRaw:
        """The same methods, returning the raw response with status and headers."""
        return LinesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LinesStreamed:
        """The same methods as context managers, streaming the response body."""
        return LinesStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Iterable[SendLinesRequestItem | SendLinesRequestItemDict]
            | AsyncIterable[SendLinesRequestItem | SendLinesRequestItemDict]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /lines`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/lines",
                body=JsonLinesBody(body, "application/jsonl"),
                options=options,
            ),
            EmptyParser(),
        )


class LinesRaw:
    """Raw-response variants of the methods of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lines(transport)
        self.send = to_raw_response(calls.send)


class LinesStreamed:
    """Streamed-response variants of the methods of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lines(transport)
        self.send = to_streamed_response(calls.send)
