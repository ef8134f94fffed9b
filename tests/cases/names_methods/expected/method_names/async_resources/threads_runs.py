"""Asynchronous methods of `client.threads.runs`."""

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

__all__ = ["AsyncThreadsRuns"]


class AsyncThreadsRuns:
    """Methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThreadsRunsStreamed(self._transport.with_streaming_response())

    async def list(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def create(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Submit.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncThreadsRunsRaw:
    """Raw-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.cancel = async_to_raw_response(calls.cancel)
        self.submit_tool_outputs = async_to_raw_response(calls.submit_tool_outputs)


class AsyncThreadsRunsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThreadsRuns(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.cancel = async_to_streamed_response(calls.cancel)
        self.submit_tool_outputs = async_to_streamed_response(calls.submit_tool_outputs)
