"""Methods of `client.not_.linked_objects`."""

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
    from ..models.shared import Total

__all__ = ["NotLinkedObjects"]


class NotLinkedObjects:
    """Methods of `client.not_.linked_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotLinkedObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotLinkedObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotLinkedObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotLinkedObjectsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Total:
        """The answer is no array.

        `GET /not/linked_objects`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/not/linked_objects", options=options),
            JsonParser(models.Total),
        )


class NotLinkedObjectsRaw:
    """Raw-response variants of the methods of `client.not_.linked_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotLinkedObjects(transport)
        self.get = to_raw_response(calls.get)


class NotLinkedObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.linked_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotLinkedObjects(transport)
        self.get = to_streamed_response(calls.get)
