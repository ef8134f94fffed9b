"""Asynchronous methods of `client.verbose`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Verbose

__all__ = ["AsyncVerboseResource"]


class AsyncVerboseResource:
    """Methods of `client.verbose`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncVerboseResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncVerboseResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncVerboseResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncVerboseResourceStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        metadata: str,
        **options: Unpack[RequestOptions],
    ) -> Verbose:
        """JSON with a parameter, both ways.

        `POST /verbose`

        Args:
            metadata: Body field.

        Returns:
            The same value.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/verbose",
                body=JsonBody(
                    {"metadata": metadata},
                    media_type="application/json;odata=verbose",
                ),
                accept="application/json;OData=Verbose",
                options=options,
            ),
            JsonParser(models.Verbose),
        )


class AsyncVerboseResourceRaw:
    """Raw-response variants of the methods of `client.verbose`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVerboseResource(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncVerboseResourceStreamed:
    """Streamed-response variants of the methods of `client.verbose`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVerboseResource(transport)
        self.send = async_to_streamed_response(calls.send)
