"""Methods of `client.both`."""

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
    from ..models.both import RunBothResponse

__all__ = ["Both"]


class Both:
    """Methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BothRaw:
        """The same methods, returning the raw response with status and headers."""
        return BothRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BothStreamed:
        """The same methods as context managers, streaming the response body."""
        return BothStreamed(self._transport.with_streaming_response())

    def run(self, **options: Unpack[RequestOptions]) -> RunBothResponse:
        """Get an answer, or events.

        `POST /both`

        Returns:
            The answer.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/both", options=options),
            JsonParser(models.RunBothResponse),
        )


class BothRaw:
    """Raw-response variants of the methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Both(transport)
        self.run = to_raw_response(calls.run)


class BothStreamed:
    """Streamed-response variants of the methods of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Both(transport)
        self.run = to_streamed_response(calls.run)
