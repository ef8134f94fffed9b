"""Asynchronous methods of `client.horn`."""

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

__all__ = ["AsyncHorn"]


class AsyncHorn:
    """Methods of `client.horn`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncHornRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncHornRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncHornStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncHornStreamed(self._transport.with_streaming_response())

    async def sound(self, **options: Unpack[RequestOptions]) -> None:
        """Dotted path.

        `POST /v1/horn.sound`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/horn.sound", options=options),
            EmptyParser(),
        )

    async def mute_all(self, **options: Unpack[RequestOptions]) -> None:
        """Dotted path without an id.

        `POST /v1/horn.muteAll`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/horn.muteAll", options=options),
            EmptyParser(),
        )

    async def whistle(self, **options: Unpack[RequestOptions]) -> None:
        """Action of a tag.

        `POST /v1/whistle`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/whistle", options=options),
            EmptyParser(),
        )


class AsyncHornRaw:
    """Raw-response variants of the methods of `client.horn`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHorn(transport)
        self.sound = async_to_raw_response(calls.sound)
        self.mute_all = async_to_raw_response(calls.mute_all)
        self.whistle = async_to_raw_response(calls.whistle)


class AsyncHornStreamed:
    """Streamed-response variants of the methods of `client.horn`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHorn(transport)
        self.sound = async_to_streamed_response(calls.sound)
        self.mute_all = async_to_streamed_response(calls.mute_all)
        self.whistle = async_to_streamed_response(calls.whistle)
