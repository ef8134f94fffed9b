"""Methods of `client.cats`."""

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

__all__ = ["Cats"]


class Cats:
    """Methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return CatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return CatsStreamed(self._transport.with_streaming_response())

    def get_pet(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /cats`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/cats", options=options),
            EmptyParser(),
        )


class CatsRaw:
    """Raw-response variants of the methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.get_pet = to_raw_response(calls.get_pet)


class CatsStreamed:
    """Streamed-response variants of the methods of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.get_pet = to_streamed_response(calls.get_pet)
