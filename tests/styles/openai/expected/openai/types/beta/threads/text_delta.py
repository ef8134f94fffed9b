"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model
from .annotation_delta import AnnotationDelta

__all__ = [
    "TextDelta",
]


class TextDelta(Model):
    """Added text and annotations."""

    value: str | None = None
    """Text to append to the content part."""

    annotations: list[AnnotationDelta] | None = None
    """Annotations added to the text, which refer to cited or generated files."""
