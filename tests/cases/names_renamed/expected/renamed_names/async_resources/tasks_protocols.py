"""Asynchronous methods of `client.tasks.protocols`."""

from __future__ import annotations

import datetime
from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsynchronousProtocols"]


class AsynchronousProtocols:
    """Methods of `client.tasks.protocols`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsynchronousProtocolsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsynchronousProtocolsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsynchronousProtocolsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsynchronousProtocolsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    async def get(
        self,
        task_id: str,
        day: datetime.date,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /jobs/{job_id}/logs/{day}`

        Args:
            task_id: Sent as the path parameter `job_id`.
            day: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/logs/{day}",
                path_parameters={"job_id": task_id, "day": day},
                accept="text/plain",
                renamed={"job_id": "task_id"},
                options=options,
            ),
            TextParser(),
        )


class AsynchronousProtocolsWithRawResponse:
    """Raw-response variants of the methods of `client.tasks.protocols`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousProtocols(transport)
        self.get = async_to_raw_response(calls.get)


class AsynchronousProtocolsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks.protocols`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousProtocols(transport)
        self.get = async_to_streamed_response(calls.get)
