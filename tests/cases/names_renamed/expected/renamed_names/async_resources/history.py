"""Asynchronous methods of `client.tasks.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.history import HappeningObject

__all__ = ["AsynchronousEvents"]


class AsynchronousEvents:
    """Methods of `client.tasks.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsynchronousEventsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsynchronousEventsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsynchronousEventsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsynchronousEventsWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    async def all(
        self,
        task_id: str,
        **options: Unpack[RequestOptions],
    ) -> list[HappeningObject]:
        """`GET /jobs/{job_id}/events`

        Args:
            task_id: Sent as the path parameter `job_id`.

        Returns:
            What happened.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/events",
                path_parameters={"job_id": task_id},
                renamed={"job_id": "task_id"},
                options=options,
            ),
            JsonParser(list[models.HappeningObject]),
        )


class AsynchronousEventsWithRawResponse:
    """Raw-response variants of the methods of `client.tasks.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousEvents(transport)
        self.all = async_to_raw_response(calls.all)


class AsynchronousEventsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousEvents(transport)
        self.all = async_to_streamed_response(calls.all)
