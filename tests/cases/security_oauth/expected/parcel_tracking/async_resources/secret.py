"""Asynchronous methods of `client.secret`."""

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

__all__ = ["AsyncSecretResource"]


class AsyncSecretResource:
    """Methods of `client.secret`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSecretResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSecretResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSecretResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSecretResourceStreamed(self._transport.with_streaming_response())

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Invalidate the secret of a partner.

        `DELETE /secret`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/secret",
                security=(("partner",), ("browser",)),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSecretResourceRaw:
    """Raw-response variants of the methods of `client.secret`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSecretResource(transport)
        self.delete = async_to_raw_response(calls.delete)


class AsyncSecretResourceStreamed:
    """Streamed-response variants of the methods of `client.secret`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSecretResource(transport)
        self.delete = async_to_streamed_response(calls.delete)
