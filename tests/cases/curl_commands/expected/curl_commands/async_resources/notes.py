"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    TextParser,
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

    async def get(
        self,
        path: str,
        *,
        tags: Sequence[str],
        x_empty: Literal[""],
        theme: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /notes/{path}`

        Args:
            path: Path parameter.
            tags: Sent as the query parameter `tags[]`.
            x_empty: Sent as the header `X-Empty`.
            theme: Cookie.

        Returns:
            A note.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/notes/{path}",
                path_parameters={"path": path},
                query={"tags[]": tags},
                headers={"X-Empty": x_empty},
                cookies={"theme": theme},
                security=(("key", "session"),),
                accept="text/plain",
                options=options,
            ),
            TextParser(),
        )

    async def check(self, path: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /notes/{path}`

        Args:
            path: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "HEAD",
                "/notes/{path}",
                path_parameters={"path": path},
                security=(("user",),),
                options=options,
            ),
            EmptyParser(),
        )

    async def create(
        self,
        *,
        text: str,
        tags: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`

        Args:
            text: Body field.
            tags: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "tags": tags}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_raw_response(calls.get)
        self.check = async_to_raw_response(calls.check)
        self.create = async_to_raw_response(calls.create)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_streamed_response(calls.get)
        self.check = async_to_streamed_response(calls.check)
        self.create = async_to_streamed_response(calls.create)
