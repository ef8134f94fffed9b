"""Asynchronous methods of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncMaps"]


class AsyncMaps:
    """Methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMapsStreamed(self._transport.with_streaming_response())

    async def dict(
        self,
        **options: Unpack[RequestOptions],
    ) -> builtins.dict[builtins.str, builtins.list[builtins.str]]:
        """Get a map.

        `GET /maps`

        Returns:
            A map.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/maps", options=options),
            JsonParser(builtins.dict[builtins.str, builtins.list[builtins.str]]),
        )

    async def str(
        self,
        *,
        list_: Sequence[builtins.str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.str:
        """Get a text.

        `PUT /maps`

        Args:
            list_: Sent as the query parameter `list`.

        Returns:
            A text.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/maps", query={"list": list_}, options=options),
            JsonParser(builtins.str),
        )

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[int]:
        """Get a list.

        `POST /maps`

        Returns:
            A list.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/maps", options=options),
            JsonParser(builtins.list[int]),
        )


class AsyncMapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.dict = async_to_raw_response(calls.dict)
        self.str = async_to_raw_response(calls.str)
        self.list = async_to_raw_response(calls.list)


class AsyncMapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMaps(transport)
        self.dict = async_to_streamed_response(calls.dict)
        self.str = async_to_streamed_response(calls.str)
        self.list = async_to_streamed_response(calls.list)
