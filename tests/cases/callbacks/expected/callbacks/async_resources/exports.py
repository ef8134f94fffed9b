"""Asynchronous methods of `client.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export

__all__ = ["AsyncExports"]


class AsyncExports:
    """Methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncExportsStreamed(self._transport.with_streaming_response())

    async def start(
        self,
        *,
        url: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /exports`

        Args:
            url: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/exports",
                body=JsonBody({"url": url}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Export:
        """`GET /exports/{id}`

        Args:
            id: Path parameter.

        Returns:
            An export.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/exports/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Export),
        )


class AsyncExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.start = async_to_raw_response(calls.start)
        self.get = async_to_raw_response(calls.get)


class AsyncExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.start = async_to_streamed_response(calls.start)
        self.get = async_to_streamed_response(calls.get)
