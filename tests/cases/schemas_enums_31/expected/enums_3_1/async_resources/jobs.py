"""Asynchronous methods of `client.jobs`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job

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

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Returns:
            The jobs.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/jobs", options=options),
            JsonParser(builtins.list[models.Job]),
        )


class AsyncJobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncJobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_to_streamed_response(calls.list)
