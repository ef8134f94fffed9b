"""Methods of `client.title`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Title"]


class Title:
    """Methods of `client.title`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TitleRaw:
        """The same methods, returning the raw response with status and headers."""
        return TitleRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TitleStreamed:
        """The same methods as context managers, streaming the response body."""
        return TitleStreamed(self._transport.with_streaming_response())

    def set(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/title", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class TitleRaw:
    """Raw-response variants of the methods of `client.title`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Title(transport)
        self.set = to_raw_response(calls.set)


class TitleStreamed:
    """Streamed-response variants of the methods of `client.title`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Title(transport)
        self.set = to_streamed_response(calls.set)
