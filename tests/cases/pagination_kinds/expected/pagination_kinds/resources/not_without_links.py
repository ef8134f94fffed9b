"""Methods of `client.not_.without_links`."""

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
    from ..models.shared import Things

__all__ = ["NotWithoutLinks"]


class NotWithoutLinks:
    """Methods of `client.not_.without_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotWithoutLinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotWithoutLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotWithoutLinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotWithoutLinksStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Things:
        """There is no header Link.

        `GET /not/without_links`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/not/without_links", options=options),
            JsonParser[models.Things](models.Things),
        )


class NotWithoutLinksRaw:
    """Raw-response variants of the methods of `client.not_.without_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutLinks(transport)
        self.get = to_raw_response(calls.get)


class NotWithoutLinksStreamed:
    """Streamed-response variants of the methods of `client.not_.without_links`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutLinks(transport)
        self.get = to_streamed_response(calls.get)
