"""Asynchronous methods of `client.picture`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncPicture"]


class AsyncPicture:
    """Methods of `client.picture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPictureRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPictureRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPictureStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPictureStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Put a picture.

        `PUT /picture`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/picture",
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPictureRaw:
    """Raw-response variants of the methods of `client.picture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncPictureStreamed:
    """Streamed-response variants of the methods of `client.picture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPicture(transport)
        self.put = async_to_streamed_response(calls.put)
