"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    Server,
    ServerList,
    ServerVariable,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """Methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotesStreamed(self._transport.with_streaming_response())

    async def get(self, timeout_2: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /notes/{timeout}`

        Args:
            timeout_2: Sent as the path parameter `timeout`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/notes/{timeout}",
                path_parameters={"timeout": timeout_2},
                base_url=ServerList(
                    Server(
                        "https://{region}.notes.test/{timeout}/{class}",
                        variables={
                            "region": ServerVariable("us", ("us", "asia")),
                            "timeout": ServerVariable("10"),
                            "class": ServerVariable(),
                        },
                    ),
                ),
                renamed={"timeout": "timeout_2"},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_streamed_response(calls.get)
