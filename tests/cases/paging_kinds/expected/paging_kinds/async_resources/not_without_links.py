"""Asynchronous calls of `client.not_.without_links`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Things

__all__ = ["AsyncNotWithoutLinks"]


class AsyncNotWithoutLinks:
    """The calls of `client.not_.without_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotWithoutLinksRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotWithoutLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotWithoutLinksStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotWithoutLinksStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Things:
        """There is no header Link.

        `GET /not/without_links`

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/not/without_links", options=options),
            JsonParser[models.Things](models.Things),
        )


class AsyncNotWithoutLinksRaw:
    """The calls of `client.not_.without_links`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLinks(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotWithoutLinksStreamed:
    """The calls of `client.not_.without_links`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLinks(transport)
        self.get = async_to_streamed_response(calls.get)
