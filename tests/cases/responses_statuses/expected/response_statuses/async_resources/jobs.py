"""Asynchronous methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    ParserByStatus,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Ticket
    from ..models.shared import Job

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

    async def create(self, **options: Unpack[RequestOptions]) -> Job | Ticket | None:
        """Create a job.

        `POST /jobs`

        Returns:
            It is done.

        Raises:
            StatusError: The server returned an error status.
            BadRequestError: Wrong (400).
            NotFoundError: Not there (404).
            ServerError: Broken (5XX).
        """
        return await self._transport.send(
            Request("POST", "/jobs", options=options),
            ParserByStatus[models.Job | models.Ticket | None](
                {
                    "200": JsonParser(models.Job),
                    "202": JsonParser(models.Ticket),
                    "204": EmptyParser(),
                },
            ),
        )


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.create = async_to_streamed_response(calls.create)
