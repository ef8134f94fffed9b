"""Asynchronous methods of `client.levels`."""

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
    from ..models.shared import Minimal, Verbose

__all__ = ["AsyncLevels"]


class AsyncLevels:
    """Methods of `client.levels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLevelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLevelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLevelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLevelsStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        metadata: str,
        **options: Unpack[RequestOptions],
    ) -> Verbose | Minimal:
        """Media types that differ only in a parameter.

        `POST /levels`

        Args:
            metadata: Body field.

        Returns:
            The value at one of the levels.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/levels",
                body=JsonBody(
                    {"metadata": metadata},
                    media_type="application/json;odata=verbose",
                ),
                accept="application/json;odata=verbose, application/json;odata=minimal",
                options=options,
            ),
            JsonParser[models.Verbose | models.Minimal](
                models.Verbose | models.Minimal,
            ),
        )


class AsyncLevelsRaw:
    """Raw-response variants of the methods of `client.levels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLevels(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncLevelsStreamed:
    """Streamed-response variants of the methods of `client.levels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLevels(transport)
        self.send = async_to_streamed_response(calls.send)
