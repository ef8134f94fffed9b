"""Asynchronous methods of `client.archive`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .._runtime import (
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Job
    from .archive_jobs import AsyncArchiveJobs

__all__ = ["AsyncArchive"]


class AsyncArchive:
    """Methods of `client.archive`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> AsyncArchiveJobs:
        """The methods of `client.archive.jobs`."""
        from .archive_jobs import AsyncArchiveJobs

        return AsyncArchiveJobs(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncArchiveRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArchiveRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArchiveStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArchiveStreamed(self._transport.with_streaming_response())

    @deprecated("`get` is deprecated: use `client.archive.jobs.get_archived`.")
    async def get(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """Deprecated: use `client.archive.jobs.get_archived`."""
        from .archive_jobs import AsyncArchiveJobs

        return await AsyncArchiveJobs(self._transport).get_archived(job_id, **options)


class AsyncArchiveRaw:
    """Raw-response variants of the methods of `client.archive`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchive(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncArchiveStreamed:
    """Streamed-response variants of the methods of `client.archive`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchive(transport)
        self.get = async_to_streamed_response(calls.get)
