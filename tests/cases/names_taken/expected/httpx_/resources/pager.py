"""Calls of `client.pager`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, SyncTransport, raw, streamed

__all__ = ["PagerResource"]


class PagerResource:
    """The calls of `client.pager`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PagerResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return PagerResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> PagerResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return PagerResourceWithStreamingResponse(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> None:
        """GET /pager.

        `GET /pager`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/pager", options=options),
            NoAnswer(),
        )


class PagerResourceWithRawResponse:
    """The calls of `client.pager`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PagerResource(transport)
        self.get = raw(calls.get)


class PagerResourceWithStreamingResponse:
    """The calls of `client.pager`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PagerResource(transport)
        self.get = streamed(calls.get)
