"""Asynchronous methods of `client.jobs`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import (
        Job,
        ListJobsResponse,
        NewJobSettings,
        NewJobSettingsDict,
        Status,
    )
    from .jobs_notes import AsyncJobsNotes

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def notes(self) -> AsyncJobsNotes:
        """The methods of `client.jobs.notes`."""
        from .jobs_notes import AsyncJobsNotes

        return AsyncJobsNotes(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncJobsStreamed(self._transport.with_streaming_response())

    async def list(
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
        return await self._transport.send(
            Request("GET", "/jobs", query={"after": after}, options=options),
            JsonParser(models.ListJobsResponse),
        )

    async def create(
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
        return await self._transport.send(
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

    async def get(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """`GET /jobs/{job_id}`

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
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            JsonParser(models.Job),
        )

    async def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /jobs/{job_id}`

        Args:
            job_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.delete = async_to_raw_response(calls.delete)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.delete = async_to_streamed_response(calls.delete)
