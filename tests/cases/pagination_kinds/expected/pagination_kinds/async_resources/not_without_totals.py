"""Asynchronous methods of `client.not_.without_totals`."""

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
    from ..models.shared import Total

__all__ = ["AsyncNotWithoutTotals"]


class AsyncNotWithoutTotals:
    """Methods of `client.not_.without_totals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotWithoutTotalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotWithoutTotalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotWithoutTotalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotWithoutTotalsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Total:
        """Nothing tells how many pages there are.

        `GET /not/without_totals`

        Args:
            page: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/without_totals",
                query={"page": page},
                options=options,
            ),
            JsonParser(models.Total),
        )


class AsyncNotWithoutTotalsRaw:
    """Raw-response variants of the methods of `client.not_.without_totals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutTotals(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotWithoutTotalsStreamed:
    """Streamed-response variants of the methods of `client.not_.without_totals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutTotals(transport)
        self.get = async_to_streamed_response(calls.get)
