"""Methods of `client.jobs`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import JobObjectState, JobType, Note

__all__ = ["Jobs"]


class Jobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> JobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsStreamed(self._transport.with_streaming_response())

    def put_jobs_job_id(
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
        return self._transport.send(
            Request(
                "PUT",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                body=JsonBody({"state": state}, optional=True),
                options=options,
            ),
            JsonParser(models.JobType),
        )

    def patch_jobs_job_id(
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
        return self._transport.send(
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


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.put_jobs_job_id = to_raw_response(calls.put_jobs_job_id)
        self.patch_jobs_job_id = to_raw_response(calls.patch_jobs_job_id)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.put_jobs_job_id = to_streamed_response(calls.put_jobs_job_id)
        self.patch_jobs_job_id = to_streamed_response(calls.patch_jobs_job_id)
