"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileCitationDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFileCitation",
]


class FileCitationDeltaAnnotation(Model):
    """A note on a quoted file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: Literal["file_citation"] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str | None = None
    """Stretch of the message text that the note stands for."""

    file_citation: MessageDeltaContentTextAnnotationsFileCitation | None = None
    """The source."""

    start_index: int | None = None
    """Where the stretch starts in the text."""

    end_index: int | None = None
    """Where the stretch stops in the text."""


class MessageDeltaContentTextAnnotationsFileCitation(Model):
    """The source."""

    file_id: str | None = None
    """ID of the quoted file."""

    quote: str | None = None
    """Words quoted from the file."""
