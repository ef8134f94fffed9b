"""Methods of `client.pager`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["PagerResource"]


class PagerResource:
    """Methods of `client.pager`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PagerResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return PagerResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PagerResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return PagerResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /pager`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pager", options=options),
            EmptyParser(),
        )


class PagerResourceRaw:
    """Raw-response variants of the methods of `client.pager`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PagerResource(transport)
        self.get = to_raw_response(calls.get)


class PagerResourceStreamed:
    """Streamed-response variants of the methods of `client.pager`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PagerResource(transport)
        self.get = to_streamed_response(calls.get)
