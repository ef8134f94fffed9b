"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
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

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List files, at the server with the chosen name.

        `GET /files`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/files",
                base_url=MethodServers(
                    UrlTemplate("https://files.test", "production"),
                    UrlTemplate(
                        "https://files.{stage}.test",
                        "staging",
                        variables={"stage": UrlVariable("staging")},
                    ),
                    UrlTemplate("/files", "beside"),
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.list = async_to_streamed_response(calls.list)
