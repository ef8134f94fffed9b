"""Asynchronous calls of `client.any`."""

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
    from ..models.any import GetAnyResponse

__all__ = ["AsyncAnyResource"]


class AsyncAnyResource:
    """The calls of `client.any`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnyResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncAnyResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnyResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncAnyResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetAnyResponse:
        """Get any.

        `GET /any`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/any", options=options),
            JsonParser(models.GetAnyResponse),
        )


class AsyncAnyResourceRaw:
    """The calls of `client.any`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnyResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAnyResourceStreamed:
    """The calls of `client.any`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnyResource(transport)
        self.get = async_to_streamed_response(calls.get)
