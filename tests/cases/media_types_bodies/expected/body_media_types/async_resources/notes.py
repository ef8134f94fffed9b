"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
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

    async def replace(
        self,
        *,
        text: str,
        pages: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A range of JSON comes before JSON.

        `PUT /notes`

        Args:
            text: Body field.
            pages: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/notes",
                body=JsonBody({"text": text, "pages": pages}),
                options=options,
            ),
            EmptyParser(),
        )

    async def create(
        self,
        *,
        text: str,
        pages: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """There is nothing but a range of JSON.

        `POST /notes`

        Args:
            text: Body field.
            pages: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "pages": pages}),
                options=options,
            ),
            EmptyParser(),
        )

    async def patch(
        self,
        *,
        text: str,
        content_type: Literal[
            "application/merge-patch+json",
            "application/vnd.notes.patch+json",
        ],
        pages: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two kinds of patches have the same schema.

        `PATCH /notes`

        Args:
            text: Body field.
            content_type: Media type of the request body.
            pages: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/notes",
                headers={"Content-Type": content_type},
                body=JsonBody(
                    {"text": text, "pages": pages},
                    media_type="application/merge-patch+json",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.replace = async_to_raw_response(calls.replace)
        self.create = async_to_raw_response(calls.create)
        self.patch = async_to_raw_response(calls.patch)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.replace = async_to_streamed_response(calls.replace)
        self.create = async_to_streamed_response(calls.create)
        self.patch = async_to_streamed_response(calls.patch)
