"""Methods of `client.all`."""

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
    from ..models.all import GetAllResponse

__all__ = ["AllResource"]


class AllResource:
    """Methods of `client.all`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AllResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AllResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AllResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AllResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> GetAllResponse:
        """Get all.

        `GET /all`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/all", options=options),
            JsonParser(models.GetAllResponse),
        )


class AllResourceRaw:
    """Raw-response variants of the methods of `client.all`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AllResource(transport)
        self.get = to_raw_response(calls.get)


class AllResourceStreamed:
    """Streamed-response variants of the methods of `client.all`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AllResource(transport)
        self.get = to_streamed_response(calls.get)
