"""Asynchronous methods of `client.threads`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .threads_runs import AsyncThreadsRuns

__all__ = ["AsyncThreads"]


class AsyncThreads:
    """Methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """The methods of `client.threads.runs`."""
        from .threads_runs import AsyncThreadsRuns

        return AsyncThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List.

        `GET /threads`

        Returns:
            A list.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/threads", options=options),
            JsonParser(builtins.list[str]),
        )

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /threads`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/threads", options=options),
            EmptyParser(),
        )

    async def create_and_run(self, **options: Unpack[RequestOptions]) -> None:
        """Create and run.

        `POST /threads/runs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/threads/runs", options=options),
            EmptyParser(),
        )

    async def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def modify(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Modify.

        `POST /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.create_and_run = async_to_raw_response(calls.create_and_run)
        self.get = async_to_raw_response(calls.get)
        self.modify = async_to_raw_response(calls.modify)
        self.delete = async_to_raw_response(calls.delete)


class AsyncThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.create_and_run = async_to_streamed_response(calls.create_and_run)
        self.get = async_to_streamed_response(calls.get)
        self.modify = async_to_streamed_response(calls.modify)
        self.delete = async_to_streamed_response(calls.delete)
