"""Asynchronous methods of `client.jobs.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job

__all__ = ["AsyncJobsEvents"]


class AsyncJobsEvents:
    """Methods of `client.jobs.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncJobsEventsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncJobsEventsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsEventsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncJobsEventsStreamed(self._transport.with_streaming_response())

    async def stream(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Job]:
        """Stream the events of a job.

        `GET /jobs/{id}/events`

        Args:
            id: Path parameter.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "GET",
                "/jobs/{id}/events",
                path_parameters={"id": id},
                options=options,
            ),
            EventStreamFormat(models.Job, error_member="error"),
        )


class AsyncJobsEventsRaw:
    """Raw-response variants of the methods of `client.jobs.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobsEvents(transport)
        self.stream = async_to_raw_response(calls.stream)


class AsyncJobsEventsStreamed:
    """Streamed-response variants of the methods of `client.jobs.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobsEvents(transport)
        self.stream = async_to_streamed_response(calls.stream)
