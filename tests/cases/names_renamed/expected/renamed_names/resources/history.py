"""Methods of `client.tasks.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.history import HappeningObject

__all__ = ["Events"]


class Events:
    """Methods of `client.tasks.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return EventsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return EventsWithStreamingResponse(self._transport.with_streaming_response())

    def all(
        self,
        task_id: str,
        **options: Unpack[RequestOptions],
    ) -> list[HappeningObject]:
        """`GET /jobs/{job_id}/events`

        Args:
            task_id: Sent as the path parameter `job_id`.

        Returns:
            What happened.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/events",
                path_parameters={"job_id": task_id},
                renamed={"job_id": "task_id"},
                options=options,
            ),
            JsonParser(list[models.HappeningObject]),
        )


class EventsWithRawResponse:
    """Raw-response variants of the methods of `client.tasks.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.all = to_raw_response(calls.all)


class EventsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks.events`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Events(transport)
        self.all = to_streamed_response(calls.all)
