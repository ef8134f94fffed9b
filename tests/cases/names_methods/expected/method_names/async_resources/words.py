"""Asynchronous calls of `client.words`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncWords"]


class AsyncWords:
    """The calls of `client.words`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWordsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncWordsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncWordsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncWordsStreamed(self._transport.streamed())

    async def import_(self, **options: Unpack[CallOptions]) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/words", options=options),
            NoAnswer(),
        )

    async def transport(self, **options: Unpack[CallOptions]) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/words", options=options),
            NoAnswer(),
        )

    async def init(self, **options: Unpack[CallOptions]) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/words", options=options),
            NoAnswer(),
        )

    async def delete(self, **options: Unpack[CallOptions]) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("DELETE", "/words", options=options),
            NoAnswer(),
        )

    async def none(self, **options: Unpack[CallOptions]) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PATCH", "/words", options=options),
            NoAnswer(),
        )


class AsyncWordsRaw:
    """The calls of `client.words`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.import_ = async_raw(calls.import_)
        self.transport = async_raw(calls.transport)
        self.init = async_raw(calls.init)
        self.delete = async_raw(calls.delete)
        self.none = async_raw(calls.none)


class AsyncWordsStreamed:
    """The calls of `client.words`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWords(transport)
        self.import_ = async_streamed(calls.import_)
        self.transport = async_streamed(calls.transport)
        self.init = async_streamed(calls.init)
        self.delete = async_streamed(calls.delete)
        self.none = async_streamed(calls.none)
