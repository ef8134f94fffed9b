"""Methods of `client.exports.quick`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Polling,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export
    from ..models.exports_quick import Started

__all__ = ["ExportsQuick"]


class ExportsQuick:
    """Methods of `client.exports.quick`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ExportsQuickRaw:
        """The same methods, returning the raw response with status and headers."""
        return ExportsQuickRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportsQuickStreamed:
        """The same methods as context managers, streaming the response body."""
        return ExportsQuickStreamed(self._transport.with_streaming_response())

    def start_quickly(self, **options: Unpack[RequestOptions]) -> Started:
        """Start an export, and hear its name only.

        `POST /exports/quick`

        Returns:
            The name.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/exports/quick", options=options),
            JsonParser(models.Started),
        )

    def create_quickly(
        self,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Start an export, and hear its name only, then poll the export until its
        `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = self.start_quickly(**options)
        return self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": started.name},
                options=options,
            ),
            JsonParser(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class ExportsQuickRaw:
    """Raw-response variants of the methods of `client.exports.quick`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ExportsQuick(transport)
        self.start_quickly = to_raw_response(calls.start_quickly)


class ExportsQuickStreamed:
    """Streamed-response variants of the methods of `client.exports.quick`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ExportsQuick(transport)
        self.start_quickly = to_streamed_response(calls.start_quickly)
