"""Asynchronous methods of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLabels"]


class AsyncLabels:
    """Methods of `client.labels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLabelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLabelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLabelsStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        body: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncLabelsRaw:
    """Raw-response variants of the methods of `client.labels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLabels(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncLabelsStreamed:
    """Streamed-response variants of the methods of `client.labels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLabels(transport)
        self.set = async_to_streamed_response(calls.set)
