"""Asynchronous calls of `client.jobs`."""

from __future__ import annotations

from functools import cached_property
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
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Ticket
    from ..models.shared import Job

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncJobsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncJobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncJobsStreamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> Job | Ticket | None:
        """Create a job.

        `POST /jobs`

        Returns:
            It is done.

        Raises:
            StatusError: The API answered with an error.
            BadRequestError: 400, the request is malformed.
            NotFoundError: 404, there is no such thing.
            ServerError: 5xx, the server failed.
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
    """The calls of `client.jobs`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncJobsStreamed:
    """The calls of `client.jobs`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.create = async_to_streamed_response(calls.create)
