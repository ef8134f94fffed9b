"""Methods of `client.threads`."""

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

__all__ = ["Threads"]


class Threads:
    """Talks in progress."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsStreamed(self._transport.with_streaming_response())

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/threads`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/v1/threads", options=options),
            EmptyParser(),
        )

    def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /v1/threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/v1/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    def list_files(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /v1/threads/{thread_id}/files`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/v1/threads/{thread_id}/files",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )


class ThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.list_files = to_raw_response(calls.list_files)


class ThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.list_files = to_streamed_response(calls.list_files)
