"""Methods of `client.not_.maps`."""

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
    from ..models.not_maps import GetMapsResponse

__all__ = ["NotMaps"]


class NotMaps:
    """Methods of `client.not_.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotMapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotMapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotMapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotMapsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> GetMapsResponse:
        """The results are a map.

        `GET /not/maps`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/not/maps", options=options),
            JsonParser(models.GetMapsResponse),
        )


class NotMapsRaw:
    """Raw-response variants of the methods of `client.not_.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotMaps(transport)
        self.get = to_raw_response(calls.get)


class NotMapsStreamed:
    """Streamed-response variants of the methods of `client.not_.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotMaps(transport)
        self.get = to_streamed_response(calls.get)
