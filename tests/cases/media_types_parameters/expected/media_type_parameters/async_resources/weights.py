"""Asynchronous methods of `client.weights`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    BinaryContent,
    ContentBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Verbose

__all__ = ["AsyncWeights"]


class AsyncWeights:
    """Methods of `client.weights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWeightsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWeightsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWeightsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWeightsStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> Verbose:
        """A weight is no parameter, but a boundary is one if there are no parts.

        `POST /weights`

        Args:
            body: The request body.

        Returns:
            JSON with a tab in a parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/weights",
                body=ContentBody(body, "application/octet-stream; boundary=here"),
                accept="application/json;\todata=verbose",
                options=options,
            ),
            JsonParser(models.Verbose),
        )


class AsyncWeightsRaw:
    """Raw-response variants of the methods of `client.weights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWeights(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncWeightsStreamed:
    """Streamed-response variants of the methods of `client.weights`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWeights(transport)
        self.send = async_to_streamed_response(calls.send)
