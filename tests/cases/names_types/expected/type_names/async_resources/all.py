"""Asynchronous calls of `client.all`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncTransport,
    CallOptions,
    JsonAnswer,
    Request,
    async_raw,
    async_streamed,
)

if TYPE_CHECKING:
    from ..models.all import GetAllResponse

__all__ = ["AsyncAllResource"]


class AsyncAllResource:
    """The calls of `client.all`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAllResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncAllResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncAllResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncAllResourceWithStreamingResponse(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> GetAllResponse:
        """Get all.

        `GET /all`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/all", options=options),
            JsonAnswer(models.GetAllResponse),
        )


class AsyncAllResourceWithRawResponse:
    """The calls of `client.all`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAllResource(transport)
        self.get = async_raw(calls.get)


class AsyncAllResourceWithStreamingResponse:
    """The calls of `client.all`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAllResource(transport)
        self.get = async_streamed(calls.get)
