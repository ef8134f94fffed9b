"""Methods of `client.user_groups`."""

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

__all__ = ["UserGroups"]


class UserGroups:
    """Methods of `client.user_groups`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UserGroupsRaw:
        """The same methods, returning the raw response with status and headers."""
        return UserGroupsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UserGroupsStreamed:
        """The same methods as context managers, streaming the response body."""
        return UserGroupsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/user-groups`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/user-groups", options=options),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /api/v1/user_groups`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/api/v1/user_groups", options=options),
            EmptyParser(),
        )


class UserGroupsRaw:
    """Raw-response variants of the methods of `client.user_groups`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UserGroups(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)


class UserGroupsStreamed:
    """Streamed-response variants of the methods of `client.user_groups`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UserGroups(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
