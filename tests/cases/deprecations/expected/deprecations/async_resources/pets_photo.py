"""Asynchronous methods of `client.pets.photo`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncPetsPhoto"]


class AsyncPetsPhoto:
    """Methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsPhotoRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsPhotoRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsPhotoStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsPhotoStreamed(self._transport.with_streaming_response())

    @deprecated("`get` is deprecated.")
    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get a photo.

        Deprecated.

        `GET /pets/{id}/photo`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets/{id}/photo",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPetsPhotoRaw:
    """Raw-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsPhoto(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPetsPhotoStreamed:
    """Streamed-response variants of the methods of `client.pets.photo`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsPhoto(transport)
        self.get = async_to_streamed_response(calls.get)
