"""Methods of `client.vendor`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Vendor"]


class Vendor:
    """Methods of `client.vendor`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> VendorRaw:
        """The same methods, returning the raw response with status and headers."""
        return VendorRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> VendorStreamed:
        """The same methods as context managers, streaming the response body."""
        return VendorStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> list[int]:
        """Get JSON by another name.

        `GET /vendor`

        Returns:
            The thing.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/vendor",
                accept="application/vnd.thing+json; version=2",
                options=options,
            ),
            JsonParser(list[int]),
        )


class VendorRaw:
    """Raw-response variants of the methods of `client.vendor`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vendor(transport)
        self.get = to_raw_response(calls.get)


class VendorStreamed:
    """Streamed-response variants of the methods of `client.vendor`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Vendor(transport)
        self.get = to_streamed_response(calls.get)
