"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model
from .annotation import Annotation

__all__ = [
    "Text",
]


class Text(Model):
    """The text and its notes."""

    value: str
    """The text itself."""

    annotations: list[Annotation]
    """Notes on stretches of the text, such as sources and files."""
