"""Asynchronous methods of `client.containers.logs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncContainersLogs"]


class AsyncContainersLogs:
    """Methods of `client.containers.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncContainersLogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncContainersLogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncContainersLogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncContainersLogsStreamed(self._transport.with_streaming_response())

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Get container logs.

        `GET /containers/{id}/logs`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/containers/{id}/logs",
                path_parameters={"id": id},
                accept="application/vnd.docker.raw-stream",
                options=options,
            ),
            BytesParser(),
        )


class AsyncContainersLogsRaw:
    """Raw-response variants of the methods of `client.containers.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainersLogs(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncContainersLogsStreamed:
    """Streamed-response variants of the methods of `client.containers.logs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncContainersLogs(transport)
        self.get = async_to_streamed_response(calls.get)
