"""Methods of `client.egg`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Egg"]


class Egg:
    """Methods of `client.egg`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EggRaw:
        """The same methods, returning the raw response with status and headers."""
        return EggRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EggStreamed:
        """The same methods as context managers, streaming the response body."""
        return EggStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /eggs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/eggs", options=options),
            EmptyParser(),
        )


class EggRaw:
    """Raw-response variants of the methods of `client.egg`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Egg(transport)
        self.list = to_raw_response(calls.list)


class EggStreamed:
    """Streamed-response variants of the methods of `client.egg`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Egg(transport)
        self.list = to_streamed_response(calls.list)
