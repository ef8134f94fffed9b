"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model

__all__ = [
    "FileCitation",
    "FileCitationAnnotation",
]


class FileCitationAnnotation(Model):
    """Citation of a file attached to the assistant or the message, created when the
    assistant searches its files with the `retrieval` tool.
    """

    type: Literal["file_citation"] = "file_citation"
    """Type of the annotation, always `file_citation`."""

    text: str
    """Placeholder in the message text, to be replaced with a citation of the file."""

    file_citation: FileCitation
    """Cited file and passage."""

    start_index: int
    """Index in the text at which the placeholder starts."""

    end_index: int
    """Index in the text at which the placeholder ends."""


class FileCitation(Model):
    """Cited file and passage."""

    file_id: str
    """ID of the cited file."""

    quote: str
    """Passage quoted from the file."""
