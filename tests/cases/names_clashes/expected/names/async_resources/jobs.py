"""Asynchronous methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.jobs import JobObjectState, JobType, Note

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

    async def put_jobs_job_id(
        self,
        job_id: str,
        *,
        state: JobObjectState | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> JobType:
        """`PUT /jobs/{job_id}`

        Args:
            job_id: Path parameter.
            state: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                body=JsonBody({"state": state}, optional=True),
                options=options,
            ),
            JsonParser(models.JobType),
        )

    async def patch_jobs_job_id(
        self,
        job_id: str,
        *,
        id: str | NotGiven = NOT_GIVEN,
        body_user_id: str | NotGiven = NOT_GIVEN,
        body_user_id_2: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Note:
        """`PATCH /jobs/{job_id}`

        Args:
            job_id: Path parameter.
            id: Body field.
            body_user_id: Sent as the body field `user_id`.
            body_user_id_2: Sent as the body field `userId`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                body=JsonBody(
                    {"id": id, "user_id": body_user_id, "userId": body_user_id_2},
                    optional=True,
                ),
                renamed={"user_id": "body_user_id", "userId": "body_user_id_2"},
                options=options,
            ),
            JsonParser(models.Note),
        )


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.put_jobs_job_id = async_to_raw_response(calls.put_jobs_job_id)
        self.patch_jobs_job_id = async_to_raw_response(calls.patch_jobs_job_id)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.put_jobs_job_id = async_to_streamed_response(calls.put_jobs_job_id)
        self.patch_jobs_job_id = async_to_streamed_response(calls.patch_jobs_job_id)
