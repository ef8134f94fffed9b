"""Methods of `client.archive`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .._runtime import (
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Job
    from .archive_jobs import ArchiveJobs

__all__ = ["Archive"]


class Archive:
    """Methods of `client.archive`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> ArchiveJobs:
        """The methods of `client.archive.jobs`."""
        from .archive_jobs import ArchiveJobs

        return ArchiveJobs(self._transport)

    @cached_property
    def with_raw_response(self) -> ArchiveRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArchiveRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArchiveStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArchiveStreamed(self._transport.with_streaming_response())

    @deprecated("`get` is deprecated: use `client.archive.jobs.get_archived`.")
    def get(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """Deprecated: use `client.archive.jobs.get_archived`."""
        from .archive_jobs import ArchiveJobs

        return ArchiveJobs(self._transport).get_archived(job_id, **options)


class ArchiveRaw:
    """Raw-response variants of the methods of `client.archive`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Archive(transport)
        self.get = to_raw_response(calls.get)


class ArchiveStreamed:
    """Streamed-response variants of the methods of `client.archive`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Archive(transport)
        self.get = to_streamed_response(calls.get)
