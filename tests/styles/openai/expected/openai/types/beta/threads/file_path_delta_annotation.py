"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FilePathDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFilePath",
]


class FilePathDeltaAnnotation(Model):
    """A note on a made file that has joined a text."""

    index: int
    """Place of the note among the annotations."""

    type: Literal["file_path"] = "file_path"
    """Kind of note, here `file_path`."""

    text: str | None = None
    """Stretch of the message text that the note stands for."""

    file_path: MessageDeltaContentTextAnnotationsFilePath | None = None
    """The file."""

    start_index: int | None = None
    """Where the stretch starts in the text."""

    end_index: int | None = None
    """Where the stretch stops in the text."""


class MessageDeltaContentTextAnnotationsFilePath(Model):
    """The file."""

    file_id: str | None = None
    """ID of the file the tool made."""
