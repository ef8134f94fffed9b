"""Calls of `client.exports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Polling,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export
    from .exports_quick import ExportsQuick

__all__ = ["Exports"]


class Exports:
    """The calls of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def quick(self) -> ExportsQuick:
        """The calls of `client.exports.quick`."""
        from .exports_quick import ExportsQuick

        return ExportsQuick(self._transport)

    @cached_property
    def with_raw_response(self) -> ExportsRaw:
        """The same calls, which give the status and the headers as well."""
        return ExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ExportsStreamed(self._transport.with_streaming_response())

    def start(self, **options: Unpack[RequestOptions]) -> Export:
        """Start an export.

        `POST /exports`

        Returns:
            The export.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/exports", options=options),
            JsonParser(models.Export),
        )

    def get(self, name: str, **options: Unpack[RequestOptions]) -> Export:
        """Get an export.

        `GET /exports/{name}`

        Args:
            name: The path parameter `name`.

        Returns:
            The export.

        Raises:
            StatusError: The API answered with an error.
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
        """Start an export, and wait for its end.

        Args:
            poll_interval: Seconds between two questions, where the server names
                none.
            poll_timeout: Seconds for all of it, or None for no limit.

        Raises:
            PollTimeoutError: The time is up, and it is not at its end.
            StatusError: The API answered with an error.
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
        """Get it again for as long as its `done` is `false`.

        Args:
            name: The path parameter `name`.
            poll_interval: Seconds between two questions, where the server names
                none.
            poll_timeout: Seconds for all of it, or None for no limit.

        Raises:
            PollTimeoutError: The time is up, and it is not at its end.
            StatusError: The API answered with an error.
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
    """The calls of `client.exports`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_raw_response(calls.start)
        self.get = to_raw_response(calls.get)


class ExportsStreamed:
    """The calls of `client.exports`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.start = to_streamed_response(calls.start)
        self.get = to_streamed_response(calls.get)
