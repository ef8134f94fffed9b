"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FilePath",
    "FilePathAnnotation",
]


class FilePathAnnotation(Model):
    """Reference to a file that the `code_interpreter` tool generated."""

    type: Literal["file_path"] = "file_path"
    """Type of the annotation, always `file_path`."""

    text: str
    """Placeholder in the message text, to be replaced with a link to the file."""

    file_path: FilePath
    """Reference to the generated file."""

    start_index: int
    """Index in the text at which the placeholder starts."""

    end_index: int
    """Index in the text at which the placeholder ends."""


class FilePath(Model):
    """Reference to the generated file."""

    file_id: str
    """ID of the generated file."""
