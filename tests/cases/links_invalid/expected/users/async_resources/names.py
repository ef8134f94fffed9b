"""Asynchronous methods of `client.names`."""

from __future__ import annotations

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

__all__ = ["AsyncNames"]


class AsyncNames:
    """Methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNamesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNamesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNamesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNamesStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        reason: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /names`

        Args:
            name: Body field.
            reason: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/names",
                query={"reason": reason},
                body=JsonBody({"name": name}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNamesRaw:
    """Raw-response variants of the methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNames(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncNamesStreamed:
    """Streamed-response variants of the methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNames(transport)
        self.set = async_to_streamed_response(calls.set)
