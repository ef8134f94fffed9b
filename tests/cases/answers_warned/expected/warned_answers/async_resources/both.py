"""Asynchronous calls of `client.both`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.both import RunBothResponse

__all__ = ["AsyncBoth"]


class AsyncBoth:
    """The calls of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBothRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncBothRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBothStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncBothStreamed(self._transport.streamed())

    async def run(self, **options: Unpack[CallOptions]) -> RunBothResponse:
        """Get an answer, or events.

        `POST /both`

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/both", options=options),
            JsonAnswer(models.RunBothResponse),
        )


class AsyncBothRaw:
    """The calls of `client.both`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.run = async_raw(calls.run)


class AsyncBothStreamed:
    """The calls of `client.both`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.run = async_streamed(calls.run)
