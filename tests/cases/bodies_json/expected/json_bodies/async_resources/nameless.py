"""Asynchronous methods of `client.nameless`."""

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

__all__ = ["AsyncNameless"]


class AsyncNameless:
    """Methods of `client.nameless`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNamelessRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNamelessRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNamelessStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNamelessStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        arg: str | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A property without a name is one among others.

        `POST /nameless`

        Args:
            arg: Sent as the body field ``.
            x: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/nameless",
                body=JsonBody({"": arg, "x": x}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNamelessRaw:
    """Raw-response variants of the methods of `client.nameless`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNameless(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncNamelessStreamed:
    """Streamed-response variants of the methods of `client.nameless`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNameless(transport)
        self.create = async_to_streamed_response(calls.create)
