"""Asynchronous methods of `client.actions`."""

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

__all__ = ["AsyncActions"]


class AsyncActions:
    """Methods of `client.actions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncActionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncActionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncActionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncActionsStreamed(self._transport.with_streaming_response())

    async def act(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Perform an action whose name is not sent.

        `POST /actions#{name}`

        Args:
            name: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/actions#{name}",
                path_parameters={"name": name},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncActionsRaw:
    """Raw-response variants of the methods of `client.actions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncActions(transport)
        self.act = async_to_raw_response(calls.act)


class AsyncActionsStreamed:
    """Streamed-response variants of the methods of `client.actions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncActions(transport)
        self.act = async_to_streamed_response(calls.act)
