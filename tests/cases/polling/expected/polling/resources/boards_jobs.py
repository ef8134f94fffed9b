"""Methods of `client.boards.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.boards_jobs import Job

__all__ = ["BoardsJobs"]


class BoardsJobs:
    """Methods of `client.boards.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BoardsJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return BoardsJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BoardsJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return BoardsJobsStreamed(self._transport.with_streaming_response())

    def start(
        self,
        board_id: str,
        *,
        started: str | NotGiven = NOT_GIVEN,
        body_timeout: int | NotGiven = NOT_GIVEN,
        poll_interval: int | NotGiven = NOT_GIVEN,
        dry: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Start a job.

        `POST /boards/{board_id}/jobs`

        Args:
            board_id: Path parameter.
            started: Body field.
            body_timeout: Sent as the body field `timeout`.
            poll_interval: Body field.
            dry: Query parameter.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/boards/{board_id}/jobs",
                path_parameters={"board_id": board_id},
                query={"dry": dry},
                body=JsonBody(
                    {
                        "started": started,
                        "timeout": body_timeout,
                        "poll_interval": poll_interval,
                    },
                    optional=True,
                ),
                renamed={"timeout": "body_timeout"},
                options=options,
            ),
            JsonParser(models.Job),
        )

    def get(
        self,
        board_id: str,
        job_id: str,
        *,
        fields: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Get a job.

        `GET /boards/{board_id}/jobs/{job_id}`

        Args:
            board_id: Path parameter.
            job_id: Path parameter.
            fields: Query parameter.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": job_id},
                query={"fields": fields},
                options=options,
            ),
            JsonParser(models.Job),
        )

    def start_and_wait(
        self,
        board_id: str,
        *,
        body_started: str | NotGiven = NOT_GIVEN,
        body_timeout: int | NotGiven = NOT_GIVEN,
        body_poll_interval: int | NotGiven = NOT_GIVEN,
        dry: bool | NotGiven = NOT_GIVEN,
        poll_interval: float = 0.5,
        poll_timeout: float | None = 30.0,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Start a job, then poll the job until its `state.phase` is terminal.

        Polling continues while `state.phase` is `waiting` or `running`.

        Args:
            board_id: Path parameter.
            body_started: Sent as the body field `started`.
            body_timeout: Sent as the body field `timeout`.
            body_poll_interval: Sent as the body field `poll_interval`.
            dry: Query parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = self.start(
            board_id,
            started=body_started,
            body_timeout=body_timeout,
            poll_interval=body_poll_interval,
            dry=dry,
            **options,
        )
        return self._transport.poll(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": started.id},
                options=options,
            ),
            JsonParser(models.Job),
            Polling(
                "state.phase",
                pending=("waiting", "running"),
                interval_header="x-poll-after-ms",
            ),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )

    def poll(
        self,
        board_id: str,
        job_id: str,
        *,
        fields: str | NotGiven = NOT_GIVEN,
        poll_interval: float = 0.5,
        poll_timeout: float | None = 30.0,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Poll the job until its `state.phase` is terminal.

        Polling continues while `state.phase` is `waiting` or `running`.

        Args:
            board_id: Path parameter.
            job_id: Path parameter.
            fields: Query parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return self._transport.poll(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": job_id},
                query={"fields": fields},
                options=options,
            ),
            JsonParser(models.Job),
            Polling(
                "state.phase",
                pending=("waiting", "running"),
                interval_header="x-poll-after-ms",
            ),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class BoardsJobsRaw:
    """Raw-response variants of the methods of `client.boards.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BoardsJobs(transport)
        self.start = to_raw_response(calls.start)
        self.get = to_raw_response(calls.get)


class BoardsJobsStreamed:
    """Streamed-response variants of the methods of `client.boards.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BoardsJobs(transport)
        self.start = to_streamed_response(calls.start)
        self.get = to_streamed_response(calls.get)
