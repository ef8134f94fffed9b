"""Methods of `client.logins`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Logins"]


class Logins:
    """Methods of `client.logins`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LoginsRaw:
        """The same methods, returning the raw response with status and headers."""
        return LoginsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LoginsStreamed:
        """The same methods as context managers, streaming the response body."""
        return LoginsStreamed(self._transport.with_streaming_response())

    @deprecated("`create` is deprecated.")
    def create(
        self,
        *,
        realm: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Log in the old way.

        Deprecated.

        `POST /logins`

        Args:
            realm: Deprecated. Where to.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/logins", query={"realm": realm}, options=options),
            EmptyParser(),
        )


class LoginsRaw:
    """Raw-response variants of the methods of `client.logins`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logins(transport)
        self.create = to_raw_response(calls.create)


class LoginsStreamed:
    """Streamed-response variants of the methods of `client.logins`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Logins(transport)
        self.create = to_streamed_response(calls.create)
