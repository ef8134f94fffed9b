"""Asynchronous calls of `client.exports.quick`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    CallOptions,
    JsonAnswer,
    Polling,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.exports import Export
    from ..models.exports_quick import Started

__all__ = ["AsyncExportsQuick"]


class AsyncExportsQuick:
    """The calls of `client.exports.quick`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncExportsQuickRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncExportsQuickRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncExportsQuickStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncExportsQuickStreamed(self._transport.streamed())

    async def start_quickly(self, **options: Unpack[CallOptions]) -> Started:
        """Start an export, and hear its name only.

        `POST /exports/quick`

        Returns:
            The name.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/exports/quick", options=options),
            JsonAnswer(models.Started),
        )

    async def create_quickly(
        self,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[CallOptions],
    ) -> Export:
        """Start an export, and hear its name only, and wait for its end.

        Args:
            poll_interval: Seconds between two questions, where the server names
                none.
            poll_timeout: Seconds for all of it, or None for no limit.

        Raises:
            PollTimeoutError: The time is up, and it is not at its end.
            StatusError: The API answered with an error.
        """
        started = await self.start_quickly(**options)
        return await self._transport.poll(
            Request(
                "GET",
                "/exports/{name}",
                ids={"name": started.name},
                options=options,
            ),
            JsonAnswer(models.Export),
            Polling("done", pending=(False,)),
            interval=poll_interval,
            limit=poll_timeout,
        )


class AsyncExportsQuickRaw:
    """The calls of `client.exports.quick`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExportsQuick(transport)
        self.start_quickly = async_raw(calls.start_quickly)


class AsyncExportsQuickStreamed:
    """The calls of `client.exports.quick`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExportsQuick(transport)
        self.start_quickly = async_streamed(calls.start_quickly)
