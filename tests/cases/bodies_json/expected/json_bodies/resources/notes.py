"""Methods of `client.notes`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Note, NoteDict

__all__ = ["Notes"]


class Notes:
    """Methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def replace(
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
        return self._transport.send(
            Request("PUT", "/notes", body=JsonBody(body), options=options),
            EmptyParser(),
        )

    def create(
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
        return self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "pinned": pinned}),
                options=options,
            ),
            EmptyParser(),
        )

    def touch(
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
        return self._transport.send(
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

    def update(
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
        return self._transport.send(
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


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.replace = to_raw_response(calls.replace)
        self.create = to_raw_response(calls.create)
        self.touch = to_raw_response(calls.touch)
        self.update = to_raw_response(calls.update)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.replace = to_streamed_response(calls.replace)
        self.create = to_streamed_response(calls.create)
        self.touch = to_streamed_response(calls.touch)
        self.update = to_streamed_response(calls.update)
