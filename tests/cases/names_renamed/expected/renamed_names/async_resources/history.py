"""Asynchronous calls of `client.tasks.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.history import HappeningObject

__all__ = ["AsynchronousTasksEvents"]


class AsynchronousTasksEvents:
    """The calls of `client.tasks.events`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsynchronousTasksEventsWithRawResponse:
        """The same calls, which give the status and the headers as well."""
        return AsynchronousTasksEventsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsynchronousTasksEventsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsynchronousTasksEventsWithStreamingResponse(self._transport.streamed())

    async def all(
        self,
        task_id: str,
        **options: Unpack[CallOptions],
    ) -> list[HappeningObject]:
        """GET /jobs/{job_id}/events.

        `GET /jobs/{job_id}/events`

        Args:
            task_id: The path parameter `job_id`.

        Returns:
            What happened.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/events",
                ids={"job_id": task_id},
                options=options,
            ),
            JsonAnswer(list[models.HappeningObject]),
        )


class AsynchronousTasksEventsWithRawResponse:
    """The calls of `client.tasks.events`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousTasksEvents(transport)
        self.all = async_raw(calls.all)


class AsynchronousTasksEventsWithStreamingResponse:
    """The calls of `client.tasks.events`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousTasksEvents(transport)
        self.all = async_streamed(calls.all)
