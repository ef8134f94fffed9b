"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileCitationDeltaAnnotation",
    "MessageDeltaContentTextAnnotationsFileCitation",
]


class FileCitationDeltaAnnotation(Model):
    """Citation of a file, added to the annotations of a text."""

    index: int
    """Index of this annotation among all annotations of the content part."""

    type: Literal["file_citation"] = "file_citation"
    """Type of the annotation, always `file_citation`."""

    text: str | None = None
    """Placeholder in the message text, to be replaced with a citation of the file."""

    file_citation: MessageDeltaContentTextAnnotationsFileCitation | None = None
    """Cited file and passage."""

    start_index: int | None = None
    """Index in the text at which the placeholder starts."""

    end_index: int | None = None
    """Index in the text at which the placeholder ends."""


class MessageDeltaContentTextAnnotationsFileCitation(Model):
    """Cited file and passage."""

    file_id: str | None = None
    """ID of the cited file."""

    quote: str | None = None
    """Passage quoted from the file."""
