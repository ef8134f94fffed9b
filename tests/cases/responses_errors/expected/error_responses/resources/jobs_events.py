"""Methods of `client.jobs.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EventStreamFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job

__all__ = ["JobsEvents"]


class JobsEvents:
    """Methods of `client.jobs.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> JobsEventsRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsEventsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsEventsStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsEventsStreamed(self._transport.with_streaming_response())

    def stream(self, id: str, **options: Unpack[RequestOptions]) -> Stream[Job]:
        """Stream the events of a job.

        `GET /jobs/{id}/events`

        Args:
            id: Path parameter.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "GET",
                "/jobs/{id}/events",
                path_parameters={"id": id},
                options=options,
            ),
            EventStreamFormat(models.Job, error_member="error"),
        )


class JobsEventsRaw:
    """Raw-response variants of the methods of `client.jobs.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = JobsEvents(transport)
        self.stream = to_raw_response(calls.stream)


class JobsEventsStreamed:
    """Streamed-response variants of the methods of `client.jobs.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = JobsEvents(transport)
        self.stream = to_streamed_response(calls.stream)
