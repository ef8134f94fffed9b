"""Asynchronous methods of `client.archive.jobs`."""

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
    from ..models.shared import Job

__all__ = ["AsyncArchiveJobs"]


class AsyncArchiveJobs:
    """Methods of `client.archive.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArchiveJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArchiveJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArchiveJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArchiveJobsStreamed(self._transport.with_streaming_response())

    async def get_archived(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /archive/jobs/{job_id}`

        Args:
            job_id: Path parameter.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/archive/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            JsonParser(models.Job),
        )


class AsyncArchiveJobsRaw:
    """Raw-response variants of the methods of `client.archive.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchiveJobs(transport)
        self.get_archived = async_to_raw_response(calls.get_archived)


class AsyncArchiveJobsStreamed:
    """Streamed-response variants of the methods of `client.archive.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchiveJobs(transport)
        self.get_archived = async_to_streamed_response(calls.get_archived)
