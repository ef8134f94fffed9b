"""Asynchronous methods of `client.words`."""

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

__all__ = ["AsyncWords"]


class AsyncWords:
    """Methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWordsStreamed(self._transport.with_streaming_response())

    async def import_(self, **options: Unpack[RequestOptions]) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/words", options=options),
            EmptyParser(),
        )

    async def transport(self, **options: Unpack[RequestOptions]) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/words", options=options),
            EmptyParser(),
        )

    async def init(self, **options: Unpack[RequestOptions]) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/words", options=options),
            EmptyParser(),
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("DELETE", "/words", options=options),
            EmptyParser(),
        )

    async def none(self, **options: Unpack[RequestOptions]) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PATCH", "/words", options=options),
            EmptyParser(),
        )


class AsyncWordsRaw:
    """Raw-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.import_ = async_to_raw_response(calls.import_)
        self.transport = async_to_raw_response(calls.transport)
        self.init = async_to_raw_response(calls.init)
        self.delete = async_to_raw_response(calls.delete)
        self.none = async_to_raw_response(calls.none)


class AsyncWordsStreamed:
    """Streamed-response variants of the methods of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.import_ = async_to_streamed_response(calls.import_)
        self.transport = async_to_streamed_response(calls.transport)
        self.init = async_to_streamed_response(calls.init)
        self.delete = async_to_streamed_response(calls.delete)
        self.none = async_to_streamed_response(calls.none)
