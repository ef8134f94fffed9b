"""Asynchronous methods of `client.upload`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    MultipartBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncUpload"]


class AsyncUpload:
    """Methods of `client.upload`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUploadRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUploadRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUploadStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUploadStreamed(self._transport.with_streaming_response())

    async def send(self, *, id: str, **options: Unpack[RequestOptions]) -> bytes:
        """A client chooses the boundary itself.

        `POST /upload`

        Args:
            id: Body field.

        Returns:
            Parts as a whole.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/upload",
                body=MultipartBody({"id": id}),
                accept="multipart/mixed",
                options=options,
            ),
            BytesParser(),
        )


class AsyncUploadRaw:
    """Raw-response variants of the methods of `client.upload`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUpload(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncUploadStreamed:
    """Streamed-response variants of the methods of `client.upload`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUpload(transport)
        self.send = async_to_streamed_response(calls.send)
