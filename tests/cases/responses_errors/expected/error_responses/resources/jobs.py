"""Methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    EmptyParser,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job, ListJobsResponse
    from .jobs_events import JobsEvents

__all__ = ["Jobs"]


class Jobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> JobsEvents:
        """The methods of `client.jobs.events`."""
        from .jobs_events import JobsEvents

        return JobsEvents(self._transport)

    @cached_property
    def with_raw_response(self) -> JobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsStreamed(self._transport.with_streaming_response())

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Job:
        """Get a job.

        `GET /jobs/{id}`

        Args:
            id: Path parameter.

        Returns:
            The job.

        Raises:
            StatusError: The request is wrong (4XX). The server returned an error
                status.
            PermissionDeniedError: Not allowed (403).
            NotFoundError: There is no such job (404).
        """
        return self._transport.send(
            Request("GET", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    def replace(self, id: str, **options: Unpack[RequestOptions]) -> Job:
        """Replace a job.

        `PUT /jobs/{id}`

        Args:
            id: Path parameter.

        Returns:
            The job.

        Raises:
            StatusError: It is too large (413).
            NotFoundError: There is no such job (404).
            ConflictError: It runs (409).
            UnprocessableEntityError: It is not valid (422).
        """
        return self._transport.send(
            Request("PUT", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a job.

        `DELETE /jobs/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/jobs/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def check(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Check that a job exists.

        `HEAD /jobs/{id}`

        Args:
            id: Path parameter.

        Raises:
            NotFoundError: It does not (404).
        """
        return self._transport.send(
            Request("HEAD", "/jobs/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    def move(self, id: str, **options: Unpack[RequestOptions]) -> Job:
        """Move a job.

        `PATCH /jobs/{id}`

        Args:
            id: Path parameter.

        Returns:
            The job.

        Raises:
            BadRequestError: It is wrong (400).
            NotFoundError: It is gone (404).
            ServerError: It failed (5XX).
        """
        return self._transport.send(
            Request("PATCH", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Job, ListJobsResponse]:
        """List jobs.

        `GET /jobs`

        Args:
            after: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/jobs", query={"after": after}, options=options),
            JsonParser(models.ListJobsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)
        self.delete = to_raw_response(calls.delete)
        self.check = to_raw_response(calls.check)
        self.move = to_raw_response(calls.move)
        self.list = to_raw_response(calls.list)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
        self.delete = to_streamed_response(calls.delete)
        self.check = to_streamed_response(calls.check)
        self.move = to_streamed_response(calls.move)
        self.list = to_streamed_response(calls.list)
