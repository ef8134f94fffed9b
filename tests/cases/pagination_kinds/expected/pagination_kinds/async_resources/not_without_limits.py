"""Asynchronous methods of `client.not_.without_limits`."""

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

__all__ = ["AsyncNotWithoutLimits"]


class AsyncNotWithoutLimits:
    """Methods of `client.not_.without_limits`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotWithoutLimitsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotWithoutLimitsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotWithoutLimitsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotWithoutLimitsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Total:
        """There is an offset but no limit.

        `GET /not/without_limits`

        Args:
            offset: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/without_limits",
                query={"offset": offset},
                options=options,
            ),
            JsonParser(models.Total),
        )


class AsyncNotWithoutLimitsRaw:
    """Raw-response variants of the methods of `client.not_.without_limits`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLimits(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotWithoutLimitsStreamed:
    """Streamed-response variants of the methods of `client.not_.without_limits`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLimits(transport)
        self.get = async_to_streamed_response(calls.get)
