"""Methods of `client.class_`."""

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

__all__ = ["Class"]


class Class:
    """Methods of `client.class_`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ClassRaw:
        """The same methods, returning the raw response with status and headers."""
        return ClassRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ClassStreamed:
        """The same methods as context managers, streaming the response body."""
        return ClassStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/class", options=options),
            EmptyParser(),
        )

    def replace(self, **options: Unpack[RequestOptions]) -> None:
        """The summary ends in a line break.

        `PUT /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/api/v1/class", options=options),
            EmptyParser(),
        )

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/api/v1/class", options=options),
            EmptyParser(),
        )


class ClassRaw:
    """Raw-response variants of the methods of `client.class_`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Class(transport)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)
        self.delete = to_raw_response(calls.delete)


class ClassStreamed:
    """Streamed-response variants of the methods of `client.class_`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Class(transport)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
        self.delete = to_streamed_response(calls.delete)
