"""Asynchronous calls of `client.health`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncHealth"]


class AsyncHealth:
    """The calls of `client.health`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncHealthRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncHealthRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncHealthStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncHealthStreamed(self._transport.streamed())

    async def get(
        self,
        *,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /health.

        `GET /health`

        Args:
            note: The query parameter `note`.

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/health",
                query={"note": note},
                base_url="/internal",
                accept="application/vnd.health+json",
                options=options,
            ),
            JsonAnswer(str),
        )

    async def check(self, **options: Unpack[CallOptions]) -> None:
        """HEAD /health.

        `HEAD /health`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("HEAD", "/health", base_url="/internal", options=options),
            NoAnswer(),
        )


class AsyncHealthRaw:
    """The calls of `client.health`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHealth(transport)
        self.get = async_raw(calls.get)
        self.check = async_raw(calls.check)


class AsyncHealthStreamed:
    """The calls of `client.health`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHealth(transport)
        self.get = async_streamed(calls.get)
        self.check = async_streamed(calls.check)
