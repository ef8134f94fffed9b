"""Methods of `client.jobs`."""

from __future__ import annotations

import builtins
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
    from ..models.jobs import Job

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

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Returns:
            The jobs.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/jobs", options=options),
            JsonParser(builtins.list[models.Job]),
        )


class JobsRaw:
    """Raw-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.list = to_raw_response(calls.list)


class JobsStreamed:
    """Streamed-response variants of the methods of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Jobs(transport)
        self.list = to_streamed_response(calls.list)
