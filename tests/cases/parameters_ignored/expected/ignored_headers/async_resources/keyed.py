"""Asynchronous methods of `client.keyed`."""

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

__all__ = ["AsyncKeyed"]


class AsyncKeyed:
    """Methods of `client.keyed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncKeyedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncKeyedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncKeyedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncKeyedStreamed(self._transport.with_streaming_response())

    async def post(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Post with a key.

        `POST /keyed`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/keyed",
                body=JsonBody(body),
                security=(("key",),),
                options=options,
            ),
            EmptyParser(),
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Delete with a key in the header.

        `DELETE /keyed`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/keyed",
                security=(("authorization",),),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncKeyedRaw:
    """Raw-response variants of the methods of `client.keyed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncKeyed(transport)
        self.post = async_to_raw_response(calls.post)
        self.delete = async_to_raw_response(calls.delete)


class AsyncKeyedStreamed:
    """Streamed-response variants of the methods of `client.keyed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncKeyed(transport)
        self.post = async_to_streamed_response(calls.post)
        self.delete = async_to_streamed_response(calls.delete)
