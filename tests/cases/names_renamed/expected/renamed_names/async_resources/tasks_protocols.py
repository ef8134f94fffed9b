"""Asynchronous calls of `client.tasks.protocols`."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, Request, TextAnswer, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsynchronousProtocols"]


class AsynchronousProtocols:
    """The calls of `client.tasks.protocols`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsynchronousProtocolsWithRawResponse:
        """The same calls, which give the status and the headers as well."""
        return AsynchronousProtocolsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsynchronousProtocolsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsynchronousProtocolsWithStreamingResponse(self._transport.streamed())

    async def get(
        self,
        task_id: str,
        day: datetime.date,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /jobs/{job_id}/logs/{day}.

        `GET /jobs/{job_id}/logs/{day}`

        Args:
            task_id: The path parameter `job_id`.
            day: The path parameter `day`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/logs/{day}",
                ids={"job_id": task_id, "day": day},
                options=options,
            ),
            TextAnswer(),
        )


class AsynchronousProtocolsWithRawResponse:
    """The calls of `client.tasks.protocols`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousProtocols(transport)
        self.get = async_raw(calls.get)


class AsynchronousProtocolsWithStreamingResponse:
    """The calls of `client.tasks.protocols`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsynchronousProtocols(transport)
        self.get = async_streamed(calls.get)
