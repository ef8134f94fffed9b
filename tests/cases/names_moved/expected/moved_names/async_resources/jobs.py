"""Asynchronous methods of `client.jobs`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    AsyncStream,
    CursorPagination,
    EmptyParser,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Polling,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import SearchJobsResponse, Task, TaskDict
    from ..models.shared import Job, Kind

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

    def search(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        kind: Kind | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Job, SearchJobsResponse]:
        """Search jobs.

        `GET /jobs`

        Args:
            after: Query parameter.
            kind: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/jobs",
                query={"after": after, "kind": kind},
                options=options,
            ),
            JsonParser(models.SearchJobsResponse),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )

    @overload
    async def start(
        self,
        *,
        task: Task | TaskDict,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job: ...

    @overload
    async def start(
        self,
        *,
        task: Task | TaskDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Job]: ...

    @overload
    async def start(
        self,
        *,
        task: Task | TaskDict,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[Job]: ...

    async def start(
        self,
        *,
        task: Task | TaskDict,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[Job]:
        """Start a job.

        `POST /jobs`

        Args:
            task: Body field.
            stream: Body field. Default: `False`.

        Returns:
            The job. With `stream=True`, a stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"task": task, "stream": stream}),
                options=options,
            ),
            JsonParser(models.Job),
            lambda: EventStreamFormat(models.Job, error_member="error"),
            stream=stream,
        )

    async def get(self, job_id: str, **options: Unpack[RequestOptions]) -> Job:
        """Get a job.

        `GET /jobs/{job_id}`

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

    @deprecated("`delete` is deprecated.")
    async def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """Deprecated.

        `DELETE /jobs/{job_id}`

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

    async def poll(
        self,
        job_id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Poll the job until its `status` is `done`.

        Polling continues while `status` is `running`.

        Args:
            job_id: Path parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return await self._transport.poll(
            Request(
                "GET",
                "/jobs/{job_id}",
                path_parameters={"job_id": job_id},
                options=options,
            ),
            JsonParser(models.Job),
            Polling("status", pending=("running",)),
            interval=poll_interval,
            timeout=poll_timeout,
        )

    @overload
    @deprecated("`create` is deprecated: use `client.jobs.start`.")
    async def create(
        self,
        *,
        task: Task | TaskDict,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job: ...

    @overload
    @deprecated("`create` is deprecated: use `client.jobs.start`.")
    async def create(
        self,
        *,
        task: Task | TaskDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Job]: ...

    @overload
    @deprecated("`create` is deprecated: use `client.jobs.start`.")
    async def create(
        self,
        *,
        task: Task | TaskDict,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[Job]: ...

    @deprecated("`create` is deprecated: use `client.jobs.start`.")
    async def create(
        self,
        *,
        task: Task | TaskDict,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | AsyncStream[Job]:
        """Deprecated: use `client.jobs.start`."""
        return await self.start(task=task, stream=stream, **options)

    @deprecated("`list` is deprecated: use `client.jobs.search`.")
    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        kind: Kind | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Job, SearchJobsResponse]:
        """Deprecated: use `client.jobs.search`."""
        return self.search(after=after, kind=kind, **options)

    @deprecated("`remove` is deprecated: use `client.jobs.delete`.")
    async def remove(self, job_id: str, **options: Unpack[RequestOptions]) -> None:
        """Deprecated: use `client.jobs.delete`."""
        return await self.delete(job_id, **options)

    @deprecated("`wait` is deprecated: use `client.jobs.poll`.")
    async def wait(
        self,
        job_id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Deprecated: use `client.jobs.poll`."""
        return await self.poll(
            job_id,
            poll_interval=poll_interval,
            poll_timeout=poll_timeout,
            **options,
        )

    @deprecated(
        "`retrieve_archived_job_with_a_name_that_makes_long_lines` is deprecated: use `client.archive.jobs.get_archived`.",
    )
    async def retrieve_archived_job_with_a_name_that_makes_long_lines(
        self,
        job_id: str,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """Deprecated: use `client.archive.jobs.get_archived`."""
        from .archive_jobs import AsyncArchiveJobs

        return await AsyncArchiveJobs(self._transport).get_archived(job_id, **options)


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.search = async_to_raw_response(calls.search)
        self.start = async_to_raw_response(calls.start)
        self.get = async_to_raw_response(calls.get)
        self.delete = async_to_raw_response(calls.delete)
        self.create = async_to_raw_response(calls.create)
        self.list = async_to_raw_response(calls.list)
        self.remove = async_to_raw_response(calls.remove)
        self.retrieve_archived_job_with_a_name_that_makes_long_lines = (
            async_to_raw_response(
                calls.retrieve_archived_job_with_a_name_that_makes_long_lines,
            )
        )


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.search = async_to_streamed_response(calls.search)
        self.start = async_to_streamed_response(calls.start)
        self.get = async_to_streamed_response(calls.get)
        self.delete = async_to_streamed_response(calls.delete)
        self.create = async_to_streamed_response(calls.create)
        self.list = async_to_streamed_response(calls.list)
        self.remove = async_to_streamed_response(calls.remove)
        self.retrieve_archived_job_with_a_name_that_makes_long_lines = (
            async_to_streamed_response(
                calls.retrieve_archived_job_with_a_name_that_makes_long_lines,
            )
        )
