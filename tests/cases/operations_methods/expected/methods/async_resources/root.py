"""Asynchronous methods of `client.root`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    FormBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRoot"]


class AsyncRoot:
    """Methods of `client.root`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRootRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRootRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRootStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRootStreamed(self._transport.with_streaming_response())

    async def search(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`QUERY /search`

        Args:
            name: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("QUERY", "/search", body=FormBody({"name": name}), options=options),
            JsonParser(int),
        )


class AsyncRootRaw:
    """Raw-response variants of the methods of `client.root`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRoot(transport)
        self.search = async_to_raw_response(calls.search)


class AsyncRootStreamed:
    """Streamed-response variants of the methods of `client.root`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRoot(transport)
        self.search = async_to_streamed_response(calls.search)
