"""Asynchronous methods of `client.tasks`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.tasks import JobKind, Task
    from .history import AsynchronousEvents
    from .tasks_protocols import AsynchronousProtocols

__all__ = ["AsynchronousTasks"]


class AsynchronousTasks:
    """Work to do."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> AsynchronousEvents:
        """The methods of `client.tasks.events`."""
        from .history import AsynchronousEvents

        return AsynchronousEvents(self._transport)

    @cached_property
    def protocols(self) -> AsynchronousProtocols:
        """The methods of `client.tasks.protocols`."""
        from .tasks_protocols import AsynchronousProtocols

        return AsynchronousProtocols(self._transport)

    @cached_property
    def with_raw_response(self) -> AsynchronousTasksWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsynchronousTasksWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsynchronousTasksWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsynchronousTasksWithStreamingResponse(
            self._transport.with_streaming_response(),
        )

    async def all(
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
        return await self._transport.send(
            Request(
                "GET",
                "/jobs",
                query={"from": sender, "page_size": size},
                renamed={"from": "sender", "page_size": "size"},
                options=options,
            ),
            JsonParser(list[models.Task]),
        )

    async def create(
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
        return await self._transport.send(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"kind": kind, "from": sender}),
                renamed={"from": "sender"},
                options=options,
            ),
            JsonParser(models.Task),
        )

    async def fetch(self, task_id: str, **options: Unpack[RequestOptions]) -> Task:
        """`GET /jobs/{job_id}`

        Args:
            task_id: Sent as the path parameter `job_id`.

        Returns:
            The job.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}",
                path_parameters={"job_id": task_id},
                renamed={"job_id": "task_id"},
                options=options,
            ),
            JsonParser(models.Task),
        )


class AsynchronousTasksWithRawResponse:
    """Raw-response variants of the methods of `client.tasks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousTasks(transport)
        self.all = async_to_raw_response(calls.all)
        self.create = async_to_raw_response(calls.create)
        self.fetch = async_to_raw_response(calls.fetch)


class AsynchronousTasksWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousTasks(transport)
        self.all = async_to_streamed_response(calls.all)
        self.create = async_to_streamed_response(calls.create)
        self.fetch = async_to_streamed_response(calls.fetch)
