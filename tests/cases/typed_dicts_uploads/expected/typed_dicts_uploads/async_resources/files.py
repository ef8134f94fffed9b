"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    FileContent,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.files import EitherParam
    from ..models.shared import About, AboutDict

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
        body: EitherParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The form is one of two.

        `PUT /files`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/files", body=MultipartBody(body), options=options),
            EmptyParser(),
        )

    async def upload(
        self,
        *,
        file: FileContent,
        more: Sequence[FileContent] | NotGiven = NOT_GIVEN,
        about: About | AboutDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The parts are keywords.

        `POST /files`

        Args:
            file: Body field.
            more: Body field.
            about: A part that is JSON.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/files",
                body=MultipartBody({"file": file, "more": more, "about": about}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.replace = async_to_raw_response(calls.replace)
        self.upload = async_to_raw_response(calls.upload)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.replace = async_to_streamed_response(calls.replace)
        self.upload = async_to_streamed_response(calls.upload)
