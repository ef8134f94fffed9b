"""Asynchronous methods of `client.build`."""

from __future__ import annotations

from typing import Unpack

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

__all__ = ["AsyncBuild"]


class AsyncBuild:
    """Methods of `client.build`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBuildRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBuildRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBuildStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBuildStreamed(self._transport.with_streaming_response())

    async def image(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        t: str | NotGiven = NOT_GIVEN,
        x_registry_config: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Build an image.

        `POST /build`

        Args:
            body: A tar archive compressed with gzip or another algorithm.
            t: Query parameter.
            x_registry_config: Sent as the header `X-Registry-Config`.

        Raises:
            BadRequestError: Bad parameter (400).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/build",
                query={"t": t},
                headers={"X-Registry-Config": x_registry_config},
                body=ContentBody(body),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncBuildRaw:
    """Raw-response variants of the methods of `client.build`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBuild(transport)
        self.image = async_to_raw_response(calls.image)


class AsyncBuildStreamed:
    """Streamed-response variants of the methods of `client.build`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBuild(transport)
        self.image = async_to_streamed_response(calls.image)
