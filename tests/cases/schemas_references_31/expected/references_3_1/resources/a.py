"""Methods of `client.a`."""

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
    from ..models.a import A

__all__ = ["AResource"]


class AResource:
    """Methods of `client.a`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> A:
        """Get an A.

        `GET /a`

        Returns:
            An A.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/a", options=options),
            JsonParser(models.A),
        )


class AResourceRaw:
    """Raw-response variants of the methods of `client.a`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AResource(transport)
        self.get = to_raw_response(calls.get)


class AResourceStreamed:
    """Streamed-response variants of the methods of `client.a`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AResource(transport)
        self.get = to_streamed_response(calls.get)
