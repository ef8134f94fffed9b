# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Methods of `client.runs`."""

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
    from ..models.runs import Run

__all__ = ["Runs"]


class Runs:
    """Methods of `client.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return RunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return RunsStreamed(self._transport.with_streaming_response())

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Run:
        """Get a run.

        `GET /runs/{id}`

        Args:
            id: Path parameter.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/runs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Run),
        )

    def start(self, **options: Unpack[RequestOptions]) -> Run:
        """Start a run.

        `POST /runs`

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/runs", options=options),
            JsonParser(models.Run),
        )


class RunsRaw:
    """Raw-response variants of the methods of `client.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Runs(transport)
        self.retrieve = to_raw_response(calls.retrieve)
        self.start = to_raw_response(calls.start)


class RunsStreamed:
    """Streamed-response variants of the methods of `client.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Runs(transport)
        self.retrieve = to_streamed_response(calls.retrieve)
        self.start = to_streamed_response(calls.start)
