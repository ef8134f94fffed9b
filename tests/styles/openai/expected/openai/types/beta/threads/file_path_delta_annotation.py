"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FilePathDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFilePath",
]


class FilePathDeltaAnnotation(Model):
    """Reference to a generated file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: Literal["file_path"] = "file_path"
    """Type of the annotation, always `file_path`."""

    text: str | None = None
    """Placeholder in the message text, to be replaced with a link to the file."""

    file_path: MessageDeltaContentTextAnnotationsFilePath | None = None
    """Reference to the generated file."""

    start_index: int | None = None
    """Index in the text at which the placeholder starts."""

    end_index: int | None = None
    """Index in the text at which the placeholder ends."""


class MessageDeltaContentTextAnnotationsFilePath(Model):
    """Reference to the generated file."""

    file_id: str | None = None
    """ID of the generated file."""
