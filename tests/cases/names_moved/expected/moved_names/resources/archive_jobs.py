"""Methods of `client.archive.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Job

__all__ = ["ArchiveJobs"]


class ArchiveJobs:
    """Methods of `client.archive.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ArchiveJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArchiveJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArchiveJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArchiveJobsStreamed(self._transport.with_streaming_response())

    def get_archived(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /archive/jobs/{job_id}`

        Args:
            job_id: Path parameter.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/archive/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            JsonParser(models.Job),
        )


class ArchiveJobsRaw:
    """Raw-response variants of the methods of `client.archive.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ArchiveJobs(transport)
        self.get_archived = to_raw_response(calls.get_archived)


class ArchiveJobsStreamed:
    """Streamed-response variants of the methods of `client.archive.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ArchiveJobs(transport)
        self.get_archived = to_streamed_response(calls.get_archived)
