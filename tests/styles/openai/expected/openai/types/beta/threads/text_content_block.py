"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .text import Text

__all__ = [
    "TextContentBlock",
]


class TextContentBlock(Model):
    """Text in the content of a message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: Text
    """Text with its annotations."""
