"""Methods of `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    ParserByStatus,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.jobs import Ticket
    from ..models.shared import Job

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

    def create(self, **options: Unpack[RequestOptions]) -> Job | Ticket | None:
        """Create a job.

        `POST /jobs`

        Returns:
            It is done.

        Raises:
            StatusError: The server returned an error status.
            BadRequestError: Wrong (400).
            NotFoundError: Not there (404).
            ServerError: Broken (5XX).
        """
        return self._transport.send(
            Request("POST", "/jobs", options=options),
            ParserByStatus[models.Job | models.Ticket | None](
                {
                    "200": JsonParser(models.Job),
                    "202": JsonParser(models.Ticket),
                    "204": EmptyParser(),
                },
            ),
        )


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.create = to_raw_response(calls.create)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.create = to_streamed_response(calls.create)
