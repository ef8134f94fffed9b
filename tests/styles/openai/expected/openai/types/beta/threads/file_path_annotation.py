"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FilePath",
    "FilePathAnnotation",
]


class FilePathAnnotation(Model):
    """A note that names a file made by the `code_interpreter` tool."""

    type: Literal["file_path"] = "file_path"
    """Kind of note, here `file_path`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_path: FilePath
    """The file."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class FilePath(Model):
    """The file."""

    file_id: str
    """ID of the file the tool made."""
