"""Asynchronous methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    EmptyParser,
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
    from ..models.jobs import Job, ListJobsResponse
    from .jobs_events import AsyncJobsEvents

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> AsyncJobsEvents:
        """The methods of `client.jobs.events`."""
        from .jobs_events import AsyncJobsEvents

        return AsyncJobsEvents(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncJobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncJobsStreamed(self._transport.with_streaming_response())

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Job:
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
        return await self._transport.send(
            Request("GET", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    async def replace(self, id: str, **options: Unpack[RequestOptions]) -> Job:
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
        return await self._transport.send(
            Request("PUT", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a job.

        `DELETE /jobs/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/jobs/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def check(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Check that a job exists.

        `HEAD /jobs/{id}`

        Args:
            id: Path parameter.

        Raises:
            NotFoundError: It does not (404).
        """
        return await self._transport.send(
            Request("HEAD", "/jobs/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    async def move(self, id: str, **options: Unpack[RequestOptions]) -> Job:
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
        return await self._transport.send(
            Request("PATCH", "/jobs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Job),
        )

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Job, ListJobsResponse]:
        """List jobs.

        `GET /jobs`

        Args:
            after: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

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


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)
        self.delete = async_to_raw_response(calls.delete)
        self.check = async_to_raw_response(calls.check)
        self.move = async_to_raw_response(calls.move)
        self.list = async_to_raw_response(calls.list)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
        self.delete = async_to_streamed_response(calls.delete)
        self.check = async_to_streamed_response(calls.check)
        self.move = async_to_streamed_response(calls.move)
        self.list = async_to_streamed_response(calls.list)
