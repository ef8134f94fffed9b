"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model
from .annotation import Annotation

__all__ = [
    "Text",
]


class Text(Model):
    """Text with its annotations."""

    value: str
    """Text of the content part."""

    annotations: list[Annotation]
    """Annotations of the text, which refer to cited or generated files."""
