"""Asynchronous methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job
    from ..models.jobs_events import JobEvent

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncJobsStreamed(self._transport.with_streaming_response())

    @overload
    async def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job: ...

    @overload
    async def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[JobEvent]: ...

    @overload
    async def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[JobEvent]: ...

    async def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[JobEvent]:
        """Start a job.

        `POST /jobs`

        Args:
            name: Body field.
            live: Body field.

        Returns:
            The job. With `live=True`, a stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"name": name, "live": live}, optional=True),
                options=options,
            ),
            JsonParser(models.Job),
            lambda: EventStreamFormat(
                models.JobEvent,
                end_marker="END",
                error_event="failure",
                error_member="failure",
            ),
            stream=live,
        )


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.start = async_to_raw_response(calls.start)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.start = async_to_streamed_response(calls.start)
