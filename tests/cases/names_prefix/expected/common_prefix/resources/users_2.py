"""Methods of `client.users_2`."""

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

__all__ = ["UsersResource2"]


class UsersResource2:
    """Methods of `client.users_2`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersResource2Raw:
        """The same methods, returning the raw response with status and headers."""
        return UsersResource2Raw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersResource2Streamed:
        """The same methods as context managers, streaming the response body."""
        return UsersResource2Streamed(self._transport.with_streaming_response())

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create in capitals.

        `POST /api/v1/Users`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/api/v1/Users", options=options),
            EmptyParser(),
        )


class UsersResource2Raw:
    """Raw-response variants of the methods of `client.users_2`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource2(transport)
        self.create = to_raw_response(calls.create)


class UsersResource2Streamed:
    """Streamed-response variants of the methods of `client.users_2`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource2(transport)
        self.create = to_streamed_response(calls.create)
