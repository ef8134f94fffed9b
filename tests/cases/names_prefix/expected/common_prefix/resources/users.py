"""Calls of `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["UsersResource"]


class UsersResource:
    """The calls of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return UsersResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> UsersResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return UsersResourceStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            NoAnswer(),
        )

    def read(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )


class UsersResourceRaw:
    """The calls of `client.users`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource(transport)
        self.list = raw(calls.list)
        self.read = raw(calls.read)


class UsersResourceStreamed:
    """The calls of `client.users`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersResource(transport)
        self.list = streamed(calls.list)
        self.read = streamed(calls.read)
