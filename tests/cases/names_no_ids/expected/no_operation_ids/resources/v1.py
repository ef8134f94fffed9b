"""Methods of `client.v1`."""

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

__all__ = ["V1"]


class V1:
    """Methods of `client.v1`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> V1Raw:
        """The same methods, returning the raw response with status and headers."""
        return V1Raw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> V1Streamed:
        """The same methods as context managers, streaming the response body."""
        return V1Streamed(self._transport.with_streaming_response())

    def get(self, a: str, b: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/{a}/{b}`

        Args:
            a: Path parameter.
            b: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/{a}/{b}",
                path_parameters={"a": a, "b": b},
                options=options,
            ),
            EmptyParser(),
        )


class V1Raw:
    """Raw-response variants of the methods of `client.v1`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = V1(transport)
        self.get = to_raw_response(calls.get)


class V1Streamed:
    """Streamed-response variants of the methods of `client.v1`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = V1(transport)
        self.get = to_streamed_response(calls.get)
