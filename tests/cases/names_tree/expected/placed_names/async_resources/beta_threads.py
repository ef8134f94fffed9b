"""Asynchronous calls of `client.beta.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
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
        """The calls of `client.beta.threads.files`."""
        from .beta_threads_files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThreadsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThreadsStreamed(self._transport.streamed())

    async def create(self, **options: Unpack[CallOptions]) -> None:
        """POST /v1/threads.

        `POST /v1/threads`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/v1/threads", options=options),
            NoAnswer(),
        )

    async def get(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """GET /v1/threads/{thread_id}.

        `GET /v1/threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/v1/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    async def run_now(self, **options: Unpack[CallOptions]) -> None:
        """POST /v1/run-now.

        `POST /v1/run-now`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/v1/run-now", options=options),
            NoAnswer(),
        )


class AsyncThreadsRaw:
    """The calls of `client.beta.threads`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_raw(calls.create)
        self.get = async_raw(calls.get)
        self.run_now = async_raw(calls.run_now)


class AsyncThreadsStreamed:
    """The calls of `client.beta.threads`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreads(transport)
        self.create = async_streamed(calls.create)
        self.get = async_streamed(calls.get)
        self.run_now = async_streamed(calls.run_now)
