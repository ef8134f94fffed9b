"""Asynchronous methods of `client.archives`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    BytesParser,
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

__all__ = ["AsyncArchives"]


class AsyncArchives:
    """Methods of `client.archives`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArchivesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArchivesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArchivesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArchivesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """An archive, and not its description.

        `GET /archives`

        Returns:
            The archive.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/archives", accept="application/zip", options=options),
            BytesParser(),
        )

    async def put(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        content_type: (
            Literal["application/zip", "application/gzip"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An archive, and not a form.

        `PUT /archives`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default:
                `"application/zip"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/archives",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "application/zip"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncArchivesRaw:
    """Raw-response variants of the methods of `client.archives`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchives(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncArchivesStreamed:
    """Streamed-response variants of the methods of `client.archives`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchives(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
