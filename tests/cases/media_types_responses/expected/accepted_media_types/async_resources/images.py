"""Asynchronous methods of `client.images`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BytesParser,
    NotGiven,
    ParserByMediaType,
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncImages"]


class AsyncImages:
    """Methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncImagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncImagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncImagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncImagesStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        accept: Literal["image/png", "text/plain", "image/jpeg"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes | str:
        """Two types of images, or a text.

        `GET /images`

        Args:
            accept: Media type of the response.

        Returns:
            The image.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/images",
                headers={"Accept": accept},
                accept="text/plain, image/png;q=0.9, image/jpeg;q=0.9",
                options=options,
            ),
            ParserByMediaType[bytes | str](
                {
                    "image/png": BytesParser(),
                    "text/plain": TextParser(),
                    "image/jpeg": BytesParser(),
                },
            ),
        )

    async def post(self, **options: Unpack[RequestOptions]) -> bytes:
        """Any image.

        `POST /images`

        Returns:
            The image.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/images", accept="image/*", options=options),
            BytesParser(),
        )


class AsyncImagesRaw:
    """Raw-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.get = async_to_raw_response(calls.get)
        self.post = async_to_raw_response(calls.post)


class AsyncImagesStreamed:
    """Streamed-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.get = async_to_streamed_response(calls.get)
        self.post = async_to_streamed_response(calls.post)
