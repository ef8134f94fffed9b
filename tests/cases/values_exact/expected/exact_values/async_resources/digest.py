"""Asynchronous methods of `client.digest`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    JsonBytes,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncDigest"]


class AsyncDigest:
    """Methods of `client.digest`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDigestRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDigestRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDigestStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDigestStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        seed: bytes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /digest`

        Args:
            seed: Query parameter.

        Returns:
            The digest of all readings.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/digest", query={"seed": seed}, options=options),
            JsonParser[JsonBytes](JsonBytes),
        )


class AsyncDigestRaw:
    """Raw-response variants of the methods of `client.digest`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDigest(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncDigestStreamed:
    """Streamed-response variants of the methods of `client.digest`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDigest(transport)
        self.get = async_to_streamed_response(calls.get)
