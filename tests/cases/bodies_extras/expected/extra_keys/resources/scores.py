"""Methods of `client.scores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.scores import Scores, ScoresDict

__all__ = ["ScoresResource"]


class ScoresResource:
    """Methods of `client.scores`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ScoresResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return ScoresResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ScoresResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return ScoresResourceStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        body: Scores | ScoresDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create scores under names of the caller's own.

        `POST /scores`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/scores", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class ScoresResourceRaw:
    """Raw-response variants of the methods of `client.scores`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ScoresResource(transport)
        self.create = to_raw_response(calls.create)


class ScoresResourceStreamed:
    """Streamed-response variants of the methods of `client.scores`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ScoresResource(transport)
        self.create = to_streamed_response(calls.create)
