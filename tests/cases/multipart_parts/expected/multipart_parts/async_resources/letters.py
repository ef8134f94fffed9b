"""Asynchronous methods of `client.letters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType

__all__ = ["AsyncLetters"]


class AsyncLetters:
    """Methods of `client.letters`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLettersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLettersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLettersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLettersStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[PageType | str]:
        """Parts of JSON or text, but no other ones.

        `GET /letters`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/letters", options=options),
            PartsFormat[models.PageType | str](
                PartTypes(models.PageType, str),
                accept=("multipart/mixed",),
            ),
        )


class AsyncLettersRaw:
    """Raw-response variants of the methods of `client.letters`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLetters(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncLettersStreamed:
    """Streamed-response variants of the methods of `client.letters`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLetters(transport)
        self.get = async_to_streamed_response(calls.get)
