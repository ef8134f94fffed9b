"""Asynchronous methods of `client.files`."""

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

    async def put(
        self,
        content_type: str,
        *,
        body: BinaryContent,
        header_content_type: (
            Literal["application/pdf", "application/octet-stream"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file of a known or an unknown format; the name of the argument is in use.

        `PUT /files/{content_type}`

        Args:
            content_type: Path parameter.
            body: The request body.
            header_content_type: Media type of the request body. Default:
                `"application/octet-stream"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/files/{content_type}",
                path_parameters={"content_type": content_type},
                headers={"Content-Type": header_content_type},
                body=ContentBody(body),
                renamed={"Content-Type": "header_content_type"},
                options=options,
            ),
            EmptyParser(),
        )

    async def post_table(
        self,
        content_type: str,
        *,
        body: str,
        header_content_type: Literal["text/csv", "text/markdown"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Text in two formats.

        `POST /files/{content_type}`

        Args:
            content_type: Path parameter.
            body: The request body.
            header_content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/files/{content_type}",
                path_parameters={"content_type": content_type},
                headers={"Content-Type": header_content_type},
                body=ContentBody(body, "text/csv"),
                renamed={"Content-Type": "header_content_type"},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.put = async_to_raw_response(calls.put)
        self.post_table = async_to_raw_response(calls.post_table)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.put = async_to_streamed_response(calls.put)
        self.post_table = async_to_streamed_response(calls.post_table)
