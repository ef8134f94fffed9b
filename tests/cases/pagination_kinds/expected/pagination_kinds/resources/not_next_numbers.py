"""Methods of `client.not_.next_numbers`."""

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
    from ..models.not_next_numbers import GetNextNumbersResponse

__all__ = ["NotNextNumbers"]


class NotNextNumbers:
    """Methods of `client.not_.next_numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotNextNumbersRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotNextNumbersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotNextNumbersStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotNextNumbersStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> GetNextNumbersResponse:
        """What is next is no URL.

        `GET /not/next_numbers`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/not/next_numbers", options=options),
            JsonParser(models.GetNextNumbersResponse),
        )


class NotNextNumbersRaw:
    """Raw-response variants of the methods of `client.not_.next_numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotNextNumbers(transport)
        self.get = to_raw_response(calls.get)


class NotNextNumbersStreamed:
    """Streamed-response variants of the methods of `client.not_.next_numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotNextNumbers(transport)
        self.get = to_streamed_response(calls.get)
