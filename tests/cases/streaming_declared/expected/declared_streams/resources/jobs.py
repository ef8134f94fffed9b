"""Methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Job
    from ..models.jobs_events import JobEvent

__all__ = ["Jobs"]


class Jobs:
    """Methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> JobsRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsStreamed(self._transport.with_streaming_response())

    @overload
    def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job: ...

    @overload
    def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[JobEvent]: ...

    @overload
    def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | Stream[JobEvent]: ...

    def start(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        live: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Job | Stream[JobEvent]:
        """Start a job.

        `POST /jobs`

        Args:
            name: Body field.
            live: Body field.

        Returns:
            The job. With `live=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/jobs",
                body=JsonBody({"name": name, "live": live}, optional=True),
                options=options,
            ),
            JsonParser(models.Job),
            lambda: EventStreamFormat(
                models.JobEvent,
                end_marker="END",
                error_event="failure",
                error_member="failure",
            ),
            stream=live,
        )


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.start = to_raw_response(calls.start)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.start = to_streamed_response(calls.start)
