"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    FileContent,
    MultipartBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.files import SendFileRequestAbout, SendFileRequestAboutDict

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """Methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFilesStreamed(self._transport.with_streaming_response())

    async def replace(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /files`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/files",
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )

    async def send(
        self,
        *,
        file: FileContent,
        note: str,
        about: SendFileRequestAbout | SendFileRequestAboutDict,
        more: Sequence[FileContent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`

        Args:
            file: Body field.
            note: Body field.
            about: Body field.
            more: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/files",
                body=MultipartBody(
                    {"file": file, "note": note, "about": about, "more": more},
                    media_types={"file": "image/png"},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.replace = async_to_raw_response(calls.replace)
        self.send = async_to_raw_response(calls.send)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.replace = async_to_streamed_response(calls.replace)
        self.send = async_to_streamed_response(calls.send)
