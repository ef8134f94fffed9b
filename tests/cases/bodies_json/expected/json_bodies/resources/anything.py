"""Methods of `client.anything`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Anything"]


class Anything:
    """Methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AnythingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AnythingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AnythingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AnythingStreamed(self._transport.with_streaming_response())

    def set(
        self,
        *,
        body: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set anything.

        `PUT /anything`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/anything", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AnythingRaw:
    """Raw-response variants of the methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Anything(transport)
        self.set = to_raw_response(calls.set)


class AnythingStreamed:
    """Streamed-response variants of the methods of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Anything(transport)
        self.set = to_streamed_response(calls.set)
