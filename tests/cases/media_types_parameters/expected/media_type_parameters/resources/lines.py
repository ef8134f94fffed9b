"""Methods of `client.lines`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonLinesFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Minimal

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

    def get(self, **options: Unpack[RequestOptions]) -> Stream[Minimal]:
        """Lines with a parameter.

        `GET /lines`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/lines", options=options),
            JsonLinesFormat(
                models.Minimal,
                accept=("application/jsonl; version=2",),
                error_member="error",
            ),
        )


class LinesRaw:
    """Raw-response variants of the methods of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lines(transport)
        self.get = to_raw_response(calls.get)


class LinesStreamed:
    """Streamed-response variants of the methods of `client.lines`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Lines(transport)
        self.get = to_streamed_response(calls.get)
