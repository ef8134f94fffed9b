"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    FileContent,
    JsonParser,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
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

    async def list(
        self,
        *,
        x_size: str | NotGiven = NOT_GIVEN,
        q: str | NotGiven = NOT_GIVEN,
        filter_name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """List notes, by parameters that HTTP cannot carry.

        `GET /notes`

        Args:
            x_size: Sent as the header `X-Size`.
            q: Sent as the query parameter ` q  `.
            filter_name: Sent as the query parameter `filter[name]`.

        Returns:
            The notes.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/notes",
                query={"q\r\n": q, "filter[name]": filter_name},
                headers={"X-Size": x_size},
                accept="application/json;odata=verbose",
                options=options,
            ),
            JsonParser(builtins.list[str]),
        )

    async def create(
        self,
        *,
        image: FileContent | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a note.

        `POST /notes`

        Args:
            image: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=MultipartBody(
                    {"image": image},
                    media_types={"image": "image/png"},
                    headers={"image": {"X-Kind": "scan"}},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
