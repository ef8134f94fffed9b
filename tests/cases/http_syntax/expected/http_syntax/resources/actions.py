"""Methods of `client.actions`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Actions"]


class Actions:
    """Methods of `client.actions`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ActionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ActionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ActionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ActionsStreamed(self._transport.with_streaming_response())

    def act(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Perform an action whose name is not sent.

        `POST /actions#{name}`

        Args:
            name: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/actions#{name}",
                path_parameters={"name": name},
                options=options,
            ),
            EmptyParser(),
        )


class ActionsRaw:
    """Raw-response variants of the methods of `client.actions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Actions(transport)
        self.act = to_raw_response(calls.act)


class ActionsStreamed:
    """Streamed-response variants of the methods of `client.actions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Actions(transport)
        self.act = to_streamed_response(calls.act)
