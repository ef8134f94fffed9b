"""Asynchronous calls of `client.jobs`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncJobsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncJobsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncJobsStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Returns:
            The jobs.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/jobs", options=options),
            JsonAnswer(builtins.list[models.Job]),
        )


class AsyncJobsRaw:
    """The calls of `client.jobs`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_raw(calls.list)


class AsyncJobsStreamed:
    """The calls of `client.jobs`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobs(transport)
        self.list = async_streamed(calls.list)
