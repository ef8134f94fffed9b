"""Asynchronous calls of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Note, NoteDict

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """The calls of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotesStreamed(self._transport.streamed())

    async def replace(
        self,
        *,
        body: Sequence[Note | NoteDict],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace all notes.

        `PUT /notes`

        Args:
            body: All of them.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/notes", body=JsonBody(body), options=options),
            NoAnswer(),
        )

    async def create(
        self,
        *,
        text: str,
        pinned: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a note.

        `POST /notes`

        Args:
            text: The field `text` of the body.
            pinned: The field `pinned` of the body. Default: `False`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "pinned": pinned}),
                options=options,
            ),
            NoAnswer(),
        )

    async def touch(
        self,
        id: str,
        *,
        text: str | NotGiven = NOT_GIVEN,
        pinned: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Touch a note.

        `POST /notes/{id}`

        Args:
            id: The path parameter `id`.
            text: The field `text` of the body.
            pinned: The field `pinned` of the body. Default: `False`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes/{id}",
                ids={"id": id},
                body=JsonBody(
                    {"text": text, "pinned": pinned},
                    media_type="application/vnd.notes.v2+json",
                    optional=True,
                ),
                options=options,
            ),
            NoAnswer(),
        )

    async def update(
        self,
        id: str,
        *,
        text: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a note; null clears.

        `PATCH /notes/{id}`

        Args:
            id: The path parameter `id`.
            text: The field `text` of the body.
            tags: The field `tags` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/notes/{id}",
                ids={"id": id},
                body=JsonBody(
                    {"text": text, "tags": tags},
                    media_type="application/merge-patch+json",
                    optional=True,
                ),
                options=options,
            ),
            NoAnswer(),
        )


class AsyncNotesRaw:
    """The calls of `client.notes`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.replace = async_raw(calls.replace)
        self.create = async_raw(calls.create)
        self.touch = async_raw(calls.touch)
        self.update = async_raw(calls.update)


class AsyncNotesStreamed:
    """The calls of `client.notes`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.replace = async_streamed(calls.replace)
        self.create = async_streamed(calls.create)
        self.touch = async_streamed(calls.touch)
        self.update = async_streamed(calls.update)
