"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack
from uuid import UUID

from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    ExplodedObject,
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

    async def get(
        self,
        name: str,
        ext: Literal["txt", "md"],
        *,
        session: str,
        x_request_id: UUID | NotGiven = NOT_GIVEN,
        x_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        x_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        flags: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a file.

        `GET /files/{name}.{ext}`

        Args:
            name: Path parameter.
            ext: Path parameter.
            session: Cookie.
            x_request_id: Sent as the header `X-Request-ID`.
            x_tags: Sent as the header `X-Tags`.
            x_map: Sent as the header `X-Map`.
            flags: Cookie.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/files/{name}.{ext}",
                path_parameters={"name": name, "ext": ext},
                headers={
                    "X-Request-ID": x_request_id,
                    "X-Tags": x_tags,
                    "X-Map": ExplodedObject(x_map),
                },
                cookies={"session": session, "flags": DelimitedValue(flags)},
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
