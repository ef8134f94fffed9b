"""Calls of `client.tasks.events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.history import HappeningObject

__all__ = ["TasksEvents"]


class TasksEvents:
    """The calls of `client.tasks.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TasksEventsWithRawResponse:
        """The same calls, which give the status and the headers as well."""
        return TasksEventsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TasksEventsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return TasksEventsWithStreamingResponse(self._transport.streamed())

    def all(
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
        return self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/events",
                ids={"job_id": task_id},
                options=options,
            ),
            JsonAnswer(list[models.HappeningObject]),
        )


class TasksEventsWithRawResponse:
    """The calls of `client.tasks.events`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TasksEvents(transport)
        self.all = raw(calls.all)


class TasksEventsWithStreamingResponse:
    """The calls of `client.tasks.events`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = TasksEvents(transport)
        self.all = streamed(calls.all)
