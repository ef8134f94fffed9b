"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    ReservedValue,
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

    async def get(
        self,
        path: str,
        *,
        ref: str | NotGiven = NOT_GIVEN,
        x_origin: str | NotGiven = NOT_GIVEN,
        place: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get the file at a path.

        `GET /files/{path}`

        Args:
            path: Path parameter.
            ref: Query parameter.
            x_origin: Sent as the header `X-Origin`.
            place: Cookie.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/files/{path}",
                path_parameters={"path": ReservedValue(path)},
                query={"ref": ReservedValue(ref)},
                headers={"X-Origin": x_origin},
                cookies={"place": ReservedValue(place)},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_to_streamed_response(calls.get)
