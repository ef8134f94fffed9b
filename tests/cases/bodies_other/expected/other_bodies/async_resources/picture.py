"""Asynchronous calls of `client.picture`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncPicture"]


class AsyncPicture:
    """The calls of `client.picture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPictureRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncPictureRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPictureStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncPictureStreamed(self._transport.streamed())

    async def put(
        self,
        *,
        body: (
            bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put a picture.

        `PUT /picture`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/picture",
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            NoAnswer(),
        )


class AsyncPictureRaw:
    """The calls of `client.picture`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_raw(calls.put)


class AsyncPictureStreamed:
    """The calls of `client.picture`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_streamed(calls.put)
