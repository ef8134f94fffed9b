"""Calls of `client.transport`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, SyncTransport, raw, streamed

__all__ = ["TransportResource"]


class TransportResource:
    """The calls of `client.transport`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TransportResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return TransportResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TransportResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return TransportResourceWithStreamingResponse(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> None:
        """GET /transport.

        `GET /transport`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/transport", options=options),
            NoAnswer(),
        )


class TransportResourceWithRawResponse:
    """The calls of `client.transport`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TransportResource(transport)
        self.get = raw(calls.get)


class TransportResourceWithStreamingResponse:
    """The calls of `client.transport`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TransportResource(transport)
        self.get = streamed(calls.get)
