"""Methods of `client.other`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.other import Other

__all__ = ["OtherResource"]


class OtherResource:
    """Methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OtherResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return OtherResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OtherResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return OtherResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Other:
        """`GET /other`

        Returns:
            A union in itself.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/other", options=options),
            JsonParser[models.Other](models.Other),
        )


class OtherResourceRaw:
    """Raw-response variants of the methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OtherResource(transport)
        self.get = to_raw_response(calls.get)


class OtherResourceStreamed:
    """Streamed-response variants of the methods of `client.other`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OtherResource(transport)
        self.get = to_streamed_response(calls.get)
