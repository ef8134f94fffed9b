"""Methods of `client.tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.tasks import JobKind, Task
    from .history import Events
    from .tasks_protocols import Protocols

__all__ = ["Tasks"]


class Tasks:
    """Work to do."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> Events:
        """The methods of `client.tasks.events`."""
        from .history import Events

        return Events(self._transport)

    @cached_property
    def protocols(self) -> Protocols:
        """The methods of `client.tasks.protocols`."""
        from .tasks_protocols import Protocols

        return Protocols(self._transport)

    @cached_property
    def with_raw_response(self) -> TasksWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return TasksWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TasksWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return TasksWithStreamingResponse(self._transport.with_streaming_response())

    def all(
        self,
        *,
        sender: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Task]:
        """`GET /jobs`

        Args:
            sender: Sent as the query parameter `from`.
            size: Sent as the query parameter `page_size`.

        Returns:
            All jobs.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/jobs",
                query={"from": sender, "page_size": size},
                renamed={"from": "sender", "page_size": "size"},
                options=options,
            ),
            JsonParser(list[models.Task]),
        )

    def create(
        self,
        *,
        kind: JobKind,
        sender: str,
        **options: Unpack[RequestOptions],
    ) -> Task:
        """`POST /jobs`

        Args:
            kind: How much work it is.
            sender: Who asks for it.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"kind": kind, "from": sender}),
                renamed={"from": "sender"},
                options=options,
            ),
            JsonParser(models.Task),
        )

    def fetch(self, task_id: str, **options: Unpack[RequestOptions]) -> Task:
        """`GET /jobs/{job_id}`

        Args:
            task_id: Sent as the path parameter `job_id`.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}",
                path_parameters={"job_id": task_id},
                renamed={"job_id": "task_id"},
                options=options,
            ),
            JsonParser(models.Task),
        )


class TasksWithRawResponse:
    """Raw-response variants of the methods of `client.tasks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tasks(transport)
        self.all = to_raw_response(calls.all)
        self.create = to_raw_response(calls.create)
        self.fetch = to_raw_response(calls.fetch)


class TasksWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tasks(transport)
        self.all = to_streamed_response(calls.all)
        self.create = to_streamed_response(calls.create)
        self.fetch = to_streamed_response(calls.fetch)
