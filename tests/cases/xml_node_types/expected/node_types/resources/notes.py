"""Methods of `client.notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.notes import Note

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

    def add(
        self,
        *,
        language: str | None,
        body: str,
        priority: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Note:
        """A section of characters, and an attribute that may be null.

        `POST /notes`

        Args:
            language: Body field.
            body: Body field.
            priority: Body field.

        Returns:
            The note.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/notes",
                body=XmlBody(
                    {"language": language, "body": body, "priority": priority},
                    XML_SCHEMA,
                    "Note",
                    media_type="text/xml",
                ),
                accept="text/xml",
                options=options,
            ),
            XmlParser(models.Note, XML_SCHEMA, "Note"),
        )


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.add = to_raw_response(calls.add)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.add = to_streamed_response(calls.add)
