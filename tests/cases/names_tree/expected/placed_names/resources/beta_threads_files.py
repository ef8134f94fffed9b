"""Methods of `client.beta.threads.files`."""

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

__all__ = ["Files"]


class Files:
    """Methods of `client.beta.threads.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return FilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return FilesStreamed(self._transport.with_streaming_response())

    def list(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
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


class FilesRaw:
    """Raw-response variants of the methods of `client.beta.threads.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.list = to_raw_response(calls.list)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.beta.threads.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.list = to_streamed_response(calls.list)
