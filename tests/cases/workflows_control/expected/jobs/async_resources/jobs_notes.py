"""Asynchronous methods of `client.jobs.notes`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncJobsNotes"]


class AsyncJobsNotes:
    """Methods of `client.jobs.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncJobsNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncJobsNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncJobsNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncJobsNotesStreamed(self._transport.with_streaming_response())

    async def add(
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
        return await self._transport.send(
            Request(
                "POST",
                "/jobs/{job_id}/notes",
                path_parameters={"job_id": job_id},
                body=JsonBody({"text": text, "urgent": urgent}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncJobsNotesRaw:
    """Raw-response variants of the methods of `client.jobs.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobsNotes(transport)
        self.add = async_to_raw_response(calls.add)


class AsyncJobsNotesStreamed:
    """Streamed-response variants of the methods of `client.jobs.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncJobsNotes(transport)
        self.add = async_to_streamed_response(calls.add)
