"""Asynchronous methods of `client.boards.jobs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from httpx import Timeout

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncStream,
    CursorPagination,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.request_options import make_request_options

if TYPE_CHECKING:
    from ..models.boards_jobs import Job, JobList

__all__ = ["AsyncBoardsJobs"]


class AsyncBoardsJobs:
    """Methods of `client.boards.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBoardsJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBoardsJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBoardsJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBoardsJobsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        board_id: str,
        *,
        order: str | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPager[Job, JobList]:
        """List jobs.

        `GET /boards/{board_id}/jobs`

        Args:
            board_id: Path parameter.
            order: Query parameter.
            page_token: Query parameter.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/boards/{board_id}/jobs",
                path_parameters={"board_id": board_id},
                query={"page_token": page_token, "order": order},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    timeout=timeout,
                ),
            ),
            JsonParser(models.JobList),
            CursorPagination(
                items="jobs",
                cursor="next_page_token",
                parameter="page_token",
            ),
        )

    @overload
    async def start(
        self,
        board_id: str,
        *,
        kind: str,
        title: str,
        colour: str | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        types: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job: ...

    @overload
    async def start(
        self,
        board_id: str,
        *,
        kind: str,
        title: str,
        colour: str | NotGiven = NOT_GIVEN,
        stream: Literal[True],
        types: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Job]: ...

    @overload
    async def start(
        self,
        board_id: str,
        *,
        kind: str,
        title: str,
        colour: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        types: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job | AsyncStream[Job]: ...

    async def start(
        self,
        board_id: str,
        *,
        kind: str,
        title: str,
        colour: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        types: Sequence[str] | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job | AsyncStream[Job]:
        """Start a job.

        `POST /boards/{board_id}/jobs`

        Args:
            board_id: Path parameter.
            kind: Body field.
            title: Body field.
            colour: Body field.
            stream: Body field.
            types: Body field.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The job. With `stream=True`, a stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/boards/{board_id}/jobs",
                path_parameters={"board_id": board_id},
                body=JsonBody(
                    {
                        "kind": kind,
                        "title": title,
                        "colour": colour,
                        "stream": stream,
                        "types": types,
                    },
                ),
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    timeout=timeout,
                ),
            ),
            JsonParser(models.Job),
            lambda: EventStreamFormat(models.Job, error_member="error"),
            stream=stream,
        )

    async def get(
        self,
        job_id: str,
        *,
        board_id: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job:
        """Get a job.

        `GET /boards/{board_id}/jobs/{job_id}`

        Args:
            job_id: Path parameter.
            board_id: Path parameter.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": job_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    timeout=timeout,
                ),
            ),
            JsonParser(models.Job),
        )

    async def run(
        self,
        board_id: str,
        *,
        kind: str,
        title: str,
        colour: str | NotGiven = NOT_GIVEN,
        types: Sequence[str] | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job:
        """Start a job, then poll the job until its `status` is terminal.

        Polling continues while `status` is `waiting`.

        Args:
            board_id: Path parameter.
            kind: Body field.
            title: Body field.
            colour: Body field.
            types: Body field.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = await self.start(
            board_id,
            kind=kind,
            title=title,
            colour=colour,
            types=types,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.poll(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": started.id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    timeout=timeout,
                ),
            ),
            JsonParser(models.Job),
            Polling("status", pending=("waiting",)),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )

    async def poll(
        self,
        job_id: str,
        *,
        board_id: str,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job:
        """Poll the job until its `status` is terminal.

        Polling continues while `status` is `waiting`.

        Args:
            job_id: Path parameter.
            board_id: Path parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.
            extra_headers: Headers that override those of the client; None removes a
                header.
            extra_query: Query parameters to add to those of the method or to
                override them.
            timeout: Timeout in seconds for each step of the request; None for no
                timeout.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return await self._transport.poll(
            Request(
                "GET",
                "/boards/{board_id}/jobs/{job_id}",
                path_parameters={"board_id": board_id, "job_id": job_id},
                options=make_request_options(
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    timeout=timeout,
                ),
            ),
            JsonParser(models.Job),
            Polling("status", pending=("waiting",)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class AsyncBoardsJobsRaw:
    """Raw-response variants of the methods of `client.boards.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoardsJobs(transport)
        self.list = async_to_raw_response(calls.list)
        self.start = async_to_raw_response(calls.start)
        self.get = async_to_raw_response(calls.get)


class AsyncBoardsJobsStreamed:
    """Streamed-response variants of the methods of `client.boards.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoardsJobs(transport)
        self.list = async_to_streamed_response(calls.list)
        self.start = async_to_streamed_response(calls.start)
        self.get = async_to_streamed_response(calls.get)
