"""Methods of `client.jobs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import (
        Job,
        ListJobsResponse,
        NewJobSettings,
        NewJobSettingsDict,
        Status,
    )
    from .jobs_notes import JobsNotes

__all__ = ["Jobs"]


class Jobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def notes(self) -> JobsNotes:
        """The methods of `client.jobs.notes`."""
        from .jobs_notes import JobsNotes

        return JobsNotes(self._transport)

    @cached_property
    def with_raw_response(self) -> JobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListJobsResponse:
        """`GET /jobs`

        Args:
            after: Query parameter.

        Returns:
            The jobs.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/jobs", query={"after": after}, options=options),
            JsonParser(models.ListJobsResponse),
        )

    def create(
        self,
        *,
        name: str,
        priority: int | NotGiven = NOT_GIVEN,
        status: Status | NotGiven = NOT_GIVEN,
        settings: NewJobSettings | NewJobSettingsDict | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        x_team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """`POST /jobs`

        Args:
            name: Body field.
            priority: Body field.
            status: Body field.
            settings: Body field.
            tags: Body field.
            x_team: Sent as the header `X-Team`.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/jobs",
                headers={"X-Team": x_team},
                body=JsonBody(
                    {
                        "name": name,
                        "priority": priority,
                        "status": status,
                        "settings": settings,
                        "tags": tags,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Job),
        )

    def get(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /jobs/{job_id}`

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
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            JsonParser(models.Job),
        )

    def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /jobs/{job_id}`

        Args:
            job_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            EmptyParser(),
        )


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.delete = to_raw_response(calls.delete)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.delete = to_streamed_response(calls.delete)
