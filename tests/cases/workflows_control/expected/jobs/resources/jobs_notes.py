"""Methods of `client.jobs.notes`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["JobsNotes"]


class JobsNotes:
    """Methods of `client.jobs.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> JobsNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return JobsNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> JobsNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return JobsNotesStreamed(self._transport.with_streaming_response())

    def add(
        self,
        job_id: str,
        *,
        text: str,
        urgent: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /jobs/{job_id}/notes`

        Args:
            job_id: Path parameter.
            text: Body field.
            urgent: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/jobs/{job_id}/notes",
                path_parameters={"job_id": job_id},
                body=JsonBody({"text": text, "urgent": urgent}),
                options=options,
            ),
            EmptyParser(),
        )


class JobsNotesRaw:
    """Raw-response variants of the methods of `client.jobs.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = JobsNotes(transport)
        self.add = to_raw_response(calls.add)


class JobsNotesStreamed:
    """Streamed-response variants of the methods of `client.jobs.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = JobsNotes(transport)
        self.add = to_streamed_response(calls.add)
