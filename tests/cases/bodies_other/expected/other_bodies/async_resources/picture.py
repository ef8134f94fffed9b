"""Asynchronous calls of `client.picture`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
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
        return AsyncPictureRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPictureStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncPictureStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        body: (
            bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
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
            EmptyParser(),
        )


class AsyncPictureRaw:
    """The calls of `client.picture`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncPictureStreamed:
    """The calls of `client.picture`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_to_streamed_response(calls.put)
