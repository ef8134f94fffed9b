"""Calls of `client.tasks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.tasks import JobKind, Task
    from .history import TasksEvents
    from .tasks_protocols import Protocols

__all__ = ["Tasks"]


class Tasks:
    """Work to do."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> TasksEvents:
        """The calls of `client.tasks.events`."""
        from .history import TasksEvents

        return TasksEvents(self._transport)

    @cached_property
    def protocols(self) -> Protocols:
        """The calls of `client.tasks.protocols`."""
        from .tasks_protocols import Protocols

        return Protocols(self._transport)

    @cached_property
    def with_raw_response(self) -> TasksWithRawResponse:
        """The same calls, which give the status and the headers as well."""
        return TasksWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TasksWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return TasksWithStreamingResponse(self._transport.streamed())

    def all(
        self,
        *,
        sender: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> list[Task]:
        """GET /jobs.

        `GET /jobs`

        Args:
            sender: The query parameter `from`.
            size: The query parameter `page_size`.

        Returns:
            All jobs.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/jobs",
                query={"from": sender, "page_size": size},
                options=options,
            ),
            JsonAnswer(list[models.Task]),
        )

    def create(
        self,
        *,
        kind: JobKind,
        sender: str,
        **options: Unpack[CallOptions],
    ) -> Task:
        """POST /jobs.

        `POST /jobs`

        Args:
            kind: How much work it is.
            sender: Who asks for it.

        Returns:
            The job.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"kind": kind, "from": sender}),
                options=options,
            ),
            JsonAnswer(models.Task),
        )

    def fetch(self, task_id: str, **options: Unpack[CallOptions]) -> Task:
        """GET /jobs/{job_id}.

        `GET /jobs/{job_id}`

        Args:
            task_id: The path parameter `job_id`.

        Returns:
            The job.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/jobs/{job_id}", ids={"job_id": task_id}, options=options),
            JsonAnswer(models.Task),
        )


class TasksWithRawResponse:
    """The calls of `client.tasks`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tasks(transport)
        self.all = raw(calls.all)
        self.create = raw(calls.create)
        self.fetch = raw(calls.fetch)


class TasksWithStreamingResponse:
    """The calls of `client.tasks`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tasks(transport)
        self.all = streamed(calls.all)
        self.create = streamed(calls.create)
        self.fetch = streamed(calls.fetch)
