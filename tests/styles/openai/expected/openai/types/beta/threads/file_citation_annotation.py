"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileCitation",
    "FileCitationAnnotation",
]


class FileCitationAnnotation(Model):
    """A note that names the file a passage was taken from, left by the `retrieval`
    tool.
    """

    type: Literal["file_citation"] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_citation: FileCitation
    """The source."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class FileCitation(Model):
    """The source."""

    file_id: str
    """ID of the quoted file."""

    quote: str
    """Words quoted from the file."""
