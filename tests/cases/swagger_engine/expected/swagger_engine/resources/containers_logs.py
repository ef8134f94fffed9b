"""Methods of `client.containers.logs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["ContainersLogs"]


class ContainersLogs:
    """Methods of `client.containers.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ContainersLogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ContainersLogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ContainersLogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ContainersLogsStreamed(self._transport.with_streaming_response())

    def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Get container logs.

        `GET /containers/{id}/logs`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/containers/{id}/logs",
                path_parameters={"id": id},
                accept="application/vnd.docker.raw-stream",
                options=options,
            ),
            BytesParser(),
        )


class ContainersLogsRaw:
    """Raw-response variants of the methods of `client.containers.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ContainersLogs(transport)
        self.get = to_raw_response(calls.get)


class ContainersLogsStreamed:
    """Streamed-response variants of the methods of `client.containers.logs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ContainersLogs(transport)
        self.get = to_streamed_response(calls.get)
