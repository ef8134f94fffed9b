"""Asynchronous methods of `client.etc.passwd`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncEtcPasswd"]


class AsyncEtcPasswd:
    """Methods of `client.etc.passwd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEtcPasswdRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEtcPasswdRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEtcPasswdStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEtcPasswdStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """{{ "".__class__ }}.

        `GET /../../etc/passwd`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/../../etc/passwd", options=options),
            EmptyParser(),
        )


class AsyncEtcPasswdRaw:
    """Raw-response variants of the methods of `client.etc.passwd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEtcPasswd(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncEtcPasswdStreamed:
    """Streamed-response variants of the methods of `client.etc.passwd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEtcPasswd(transport)
        self.get = async_to_streamed_response(calls.get)
