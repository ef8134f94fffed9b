"""Methods of `client.exports`."""

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
    from .exports_quick import ExportsQuick

__all__ = ["Exports"]


class Exports:
    """Methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def quick(self) -> ExportsQuick:
        """The methods of `client.exports.quick`."""
        from .exports_quick import ExportsQuick

        return ExportsQuick(self._transport)

    @cached_property
    def with_raw_response(self) -> ExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ExportsStreamed(self._transport.with_streaming_response())

    def start(self, **options: Unpack[RequestOptions]) -> Export:
        """Start an export.

        `POST /exports`

        Returns:
            The export.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/exports", options=options),
            JsonParser(models.Export),
        )

    def get(self, name: str, **options: Unpack[RequestOptions]) -> Export:
        """Get an export.

        `GET /exports/{name}`

        Args:
            name: Path parameter.

        Returns:
            The export.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": name},
                options=options,
            ),
            JsonParser(models.Export),
        )

    def create_and_wait(
        self,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Start an export, then poll the export until its `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        started = self.start(**options)
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
            initial=started,
        )

    def wait(
        self,
        name: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Export:
        """Poll the export until its `done` is `true`.

        Polling continues while `done` is `false`.

        Args:
            name: Path parameter.
            poll_interval: Seconds between two requests, unless the server sets them.
            poll_timeout: Maximum time in seconds; None for no limit.

        Raises:
            PollTimeoutError: No terminal state was reached in time.
            StatusError: The server returned an error status.
        """
        return self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                path_parameters={"name": name},
                options=options,
            ),
            JsonParser(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class ExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_raw_response(calls.start)
        self.get = to_raw_response(calls.get)


class ExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_streamed_response(calls.start)
        self.get = to_streamed_response(calls.get)
