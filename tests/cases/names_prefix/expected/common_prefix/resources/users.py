"""Methods of `client.users`."""

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

__all__ = ["UsersResource"]


class UsersResource:
    """Methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersResourceStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            EmptyParser(),
        )

    def read(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class UsersResourceRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource(transport)
        self.list = to_raw_response(calls.list)
        self.read = to_raw_response(calls.read)


class UsersResourceStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource(transport)
        self.list = to_streamed_response(calls.list)
        self.read = to_streamed_response(calls.read)
