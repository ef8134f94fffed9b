"""Asynchronous methods of `client.beta.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .beta_threads_files import AsyncFiles

__all__ = ["AsyncThreads"]


class AsyncThreads:
    """Talks in progress."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.beta.threads.files`."""
        from .beta_threads_files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsStreamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/threads`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/threads", options=options),
            EmptyParser(),
        )

    async def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /v1/threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/v1/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def run_now(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/run-now`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/run-now", options=options),
            EmptyParser(),
        )


class AsyncThreadsRaw:
    """Raw-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.run_now = async_to_raw_response(calls.run_now)


class AsyncThreadsStreamed:
    """Streamed-response variants of the methods of `client.beta.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.run_now = async_to_streamed_response(calls.run_now)
