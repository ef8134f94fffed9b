"""Methods of `client.logs`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    JsonLinesFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Logs"]


class Logs:
    """Methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LogsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """JSON lines that are described as one text.

        `GET /logs`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/jsonl",)),
        )

    def put(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """JSON lines that are described as bytes, by reference.

        `PUT /logs`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("PUT", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/x-ndjson",)),
        )

    def post(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """JSON lines without a schema.

        `POST /logs`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("POST", "/logs", options=options),
            JsonLinesFormat[Any](Any, accept=("application/ndjson",)),
        )

    def patch(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        """Lines each of which is a JSON string.

        `PATCH /logs`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("PATCH", "/logs", options=options),
            JsonLinesFormat(str, accept=("application/jsonl",), error_member="error"),
        )


class LogsRaw:
    """Raw-response variants of the methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logs(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)
        self.post = to_raw_response(calls.post)
        self.patch = to_raw_response(calls.patch)


class LogsStreamed:
    """Streamed-response variants of the methods of `client.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logs(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
        self.post = to_streamed_response(calls.post)
        self.patch = to_streamed_response(calls.patch)
