"""Asynchronous methods of `client.relative`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRelative"]


class AsyncRelative:
    """Methods of `client.relative`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRelativeRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRelativeRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRelativeStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRelativeStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to another host without a scheme.

        `GET /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/relative",
                base_url="https://relative.test",
                options=options,
            ),
            EmptyParser(),
        )

    async def put_plain(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to the same host, but in plain text.

        `PUT /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/relative", base_url="http://api.test/v1", options=options),
            EmptyParser(),
        )

    async def post_user(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to a server whose URL looks like that of the API.

        `POST /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/relative",
                base_url="https://api.test@other.test",
                options=options,
            ),
            EmptyParser(),
        )

    async def delete_same(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to the same server.

        `DELETE /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/relative",
                base_url="https://API.test:443/v2",
                options=options,
            ),
            EmptyParser(),
        )

    async def get_open(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request that needs no credentials.

        `OPTIONS /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "OPTIONS",
                "/relative",
                security=(),
                base_url="https://open.test",
                options=options,
            ),
            EmptyParser(),
        )

    async def patch_version(self, **options: Unpack[RequestOptions]) -> None:
        """Send a request to another version of the API.

        `PATCH /relative`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PATCH", "/relative", base_url="/v2", options=options),
            EmptyParser(),
        )


class AsyncRelativeRaw:
    """Raw-response variants of the methods of `client.relative`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelative(transport)
        self.get = async_to_raw_response(calls.get)
        self.put_plain = async_to_raw_response(calls.put_plain)
        self.post_user = async_to_raw_response(calls.post_user)
        self.delete_same = async_to_raw_response(calls.delete_same)
        self.get_open = async_to_raw_response(calls.get_open)
        self.patch_version = async_to_raw_response(calls.patch_version)


class AsyncRelativeStreamed:
    """Streamed-response variants of the methods of `client.relative`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelative(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put_plain = async_to_streamed_response(calls.put_plain)
        self.post_user = async_to_streamed_response(calls.post_user)
        self.delete_same = async_to_streamed_response(calls.delete_same)
        self.get_open = async_to_streamed_response(calls.get_open)
        self.patch_version = async_to_streamed_response(calls.patch_version)
