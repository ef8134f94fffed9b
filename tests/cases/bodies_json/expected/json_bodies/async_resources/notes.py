"""Asynchronous methods of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

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

if TYPE_CHECKING:
    from ..models.shared import Note, NoteDict

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
        body: Sequence[Note | NoteDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replace all notes.

        `PUT /notes`

        Args:
            body: All of them.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/notes", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    async def create(
        self,
        *,
        text: str,
        pinned: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a note.

        `POST /notes`

        Args:
            text: Body field.
            pinned: Body field. Default: `False`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "pinned": pinned}),
                options=options,
            ),
            EmptyParser(),
        )

    async def touch(
        self,
        id: str,
        *,
        text: str | NotGiven = NOT_GIVEN,
        pinned: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Touch a note.

        `POST /notes/{id}`

        Args:
            id: Path parameter.
            text: Body field.
            pinned: Body field. Default: `False`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes/{id}",
                path_parameters={"id": id},
                body=JsonBody(
                    {"text": text, "pinned": pinned},
                    media_type="application/vnd.notes.v2+json",
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )

    async def update(
        self,
        id: str,
        *,
        text: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Change a note; null clears.

        `PATCH /notes/{id}`

        Args:
            id: Path parameter.
            text: Body field.
            tags: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/notes/{id}",
                path_parameters={"id": id},
                body=JsonBody(
                    {"text": text, "tags": tags},
                    media_type="application/merge-patch+json",
                    optional=True,
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
        self.touch = async_to_raw_response(calls.touch)
        self.update = async_to_raw_response(calls.update)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.replace = async_to_streamed_response(calls.replace)
        self.create = async_to_streamed_response(calls.create)
        self.touch = async_to_streamed_response(calls.touch)
        self.update = async_to_streamed_response(calls.update)
