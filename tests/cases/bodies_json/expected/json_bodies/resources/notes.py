"""Calls of `client.notes`."""

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
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Note, NoteDict

__all__ = ["Notes"]


class Notes:
    """The calls of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same calls, which give the status and the headers as well."""
        return NotesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return NotesStreamed(self._transport.streamed())

    def replace(
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
        return self._transport.send(
            Request("PUT", "/notes", body=JsonBody(body), options=options),
            NoAnswer(),
        )

    def create(
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
        return self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "pinned": pinned}),
                options=options,
            ),
            NoAnswer(),
        )

    def touch(
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
        return self._transport.send(
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

    def update(
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
        return self._transport.send(
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


class NotesRaw:
    """The calls of `client.notes`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.replace = raw(calls.replace)
        self.create = raw(calls.create)
        self.touch = raw(calls.touch)
        self.update = raw(calls.update)


class NotesStreamed:
    """The calls of `client.notes`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.replace = streamed(calls.replace)
        self.create = streamed(calls.create)
        self.touch = streamed(calls.touch)
        self.update = streamed(calls.update)
