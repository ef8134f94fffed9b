"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model
from .annotation_delta import AnnotationDelta

__all__ = [
    "TextDelta",
]


class TextDelta(Model):
    """The text and its notes."""

    value: str | None = None
    """The text itself."""

    annotations: list[AnnotationDelta] | None = None
    """Notes on stretches of the text, such as sources and files."""
