"""Asynchronous methods of `client.logins`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLogins"]


class AsyncLogins:
    """Methods of `client.logins`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLoginsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLoginsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLoginsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLoginsStreamed(self._transport.with_streaming_response())

    @deprecated("`create` is deprecated.")
    async def create(
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
        return await self._transport.send(
            Request("POST", "/logins", query={"realm": realm}, options=options),
            EmptyParser(),
        )


class AsyncLoginsRaw:
    """Raw-response variants of the methods of `client.logins`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogins(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncLoginsStreamed:
    """Streamed-response variants of the methods of `client.logins`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLogins(transport)
        self.create = async_to_streamed_response(calls.create)
