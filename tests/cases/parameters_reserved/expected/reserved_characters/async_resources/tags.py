"""Asynchronous methods of `client.tags`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    EmptyParser,
    MatrixSegment,
    Request,
    RequestOptions,
    ReservedValue,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTags"]


class AsyncTags:
    """Methods of `client.tags`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTagsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTagsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTagsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTagsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        names: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get tags with slashes in their names.

        `GET /tags/{names}`

        Args:
            names: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/tags/{names}",
                path_parameters={
                    "names": ReservedValue(MatrixSegment(names, explode=True)),
                },
                options=options,
            ),
            EmptyParser(),
        )


class AsyncTagsRaw:
    """Raw-response variants of the methods of `client.tags`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTags(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncTagsStreamed:
    """Streamed-response variants of the methods of `client.tags`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTags(transport)
        self.get = async_to_streamed_response(calls.get)
