"""Asynchronous methods of `client.aux`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.aux_ import Nul_

__all__ = ["AsyncAux"]


class AsyncAux:
    """Methods of `client.aux`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAuxRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAuxRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAuxStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAuxStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Nul_:
        """Get a name that is no name for a file on Windows.

        `GET /aux`

        Returns:
            What there is.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/aux", options=options),
            JsonParser(models.Nul_),
        )


class AsyncAuxRaw:
    """Raw-response variants of the methods of `client.aux`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAux(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAuxStreamed:
    """Streamed-response variants of the methods of `client.aux`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAux(transport)
        self.get = async_to_streamed_response(calls.get)
