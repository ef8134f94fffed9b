"""Asynchronous methods of `client.not_.two_arrays`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
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

if TYPE_CHECKING:
    from ..models.not_two_arrays import GetTwoArraysResponse

__all__ = ["AsyncNotTwoArrays"]


class AsyncNotTwoArrays:
    """Methods of `client.not_.two_arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotTwoArraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotTwoArraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotTwoArraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotTwoArraysStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetTwoArraysResponse:
        """There are two arrays.

        `GET /not/two_arrays`

        Args:
            cursor: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/two_arrays",
                query={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.GetTwoArraysResponse),
        )


class AsyncNotTwoArraysRaw:
    """Raw-response variants of the methods of `client.not_.two_arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotTwoArrays(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotTwoArraysStreamed:
    """Streamed-response variants of the methods of `client.not_.two_arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotTwoArrays(transport)
        self.get = async_to_streamed_response(calls.get)
