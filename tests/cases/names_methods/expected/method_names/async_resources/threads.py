"""Asynchronous calls of `client.threads`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    CallOptions,
    JsonAnswer,
    NoAnswer,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .threads_runs import AsyncThreadsRuns

__all__ = ["AsyncThreads"]


class AsyncThreads:
    """The calls of `client.threads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """The calls of `client.threads.runs`."""
        from .threads_runs import AsyncThreadsRuns

        return AsyncThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThreadsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThreadsStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List.

        `GET /threads`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/threads", options=options),
            JsonAnswer(builtins.list[str]),
        )

    async def create(self, **options: Unpack[CallOptions]) -> None:
        """Create.

        `POST /threads`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/threads", options=options),
            NoAnswer(),
        )

    async def create_and_run(self, **options: Unpack[CallOptions]) -> None:
        """Create and run.

        `POST /threads/runs`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/threads/runs", options=options),
            NoAnswer(),
        )

    async def get(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def modify(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Modify.

        `POST /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )


class AsyncThreadsRaw:
    """The calls of `client.threads`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.create_and_run = async_raw(calls.create_and_run)
        self.get = async_raw(calls.get)
        self.modify = async_raw(calls.modify)
        self.delete = async_raw(calls.delete)


class AsyncThreadsStreamed:
    """The calls of `client.threads`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
        self.create_and_run = async_streamed(calls.create_and_run)
        self.get = async_streamed(calls.get)
        self.modify = async_streamed(calls.modify)
        self.delete = async_streamed(calls.delete)
