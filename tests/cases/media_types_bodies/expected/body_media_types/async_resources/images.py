"""Asynchronous methods of `client.images`."""

from __future__ import annotations

from typing import Literal, Unpack

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

    async def put(
        self,
        *,
        body: BinaryContent,
        content_type: Literal["image/png", "image/jpeg"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two types of images.

        `PUT /images`

        Args:
            body: The request body.
            content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )

    async def post(
        self,
        *,
        body: BinaryContent,
        content_type: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Any image.

        `POST /images`

        Args:
            body: The request body.
            content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )

    async def patch(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        content_type: Literal["image/png", "image/jpeg"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two types of images, or none at all.

        `PATCH /images`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default: `"image/png"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/images",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncImagesRaw:
    """Raw-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.put = async_to_raw_response(calls.put)
        self.post = async_to_raw_response(calls.post)
        self.patch = async_to_raw_response(calls.patch)


class AsyncImagesStreamed:
    """Streamed-response variants of the methods of `client.images`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImages(transport)
        self.put = async_to_streamed_response(calls.put)
        self.post = async_to_streamed_response(calls.post)
        self.patch = async_to_streamed_response(calls.patch)
