"""Methods of `client.run_now`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["RunNow"]


class RunNow:
    """Methods of `client.run_now`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RunNowRaw:
        """The same methods, returning the raw response with status and headers."""
        return RunNowRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RunNowStreamed:
        """The same methods as context managers, streaming the response body."""
        return RunNowStreamed(self._transport.with_streaming_response())

    def run_now(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/run-now`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/run-now", options=options),
            EmptyParser(),
        )


class RunNowRaw:
    """Raw-response variants of the methods of `client.run_now`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RunNow(transport)
        self.run_now = to_raw_response(calls.run_now)


class RunNowStreamed:
    """Streamed-response variants of the methods of `client.run_now`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RunNow(transport)
        self.run_now = to_streamed_response(calls.run_now)
