"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .text import Text

__all__ = [
    "TextContentBlock",
]


class TextContentBlock(Model):
    """A piece of text as part of a message."""

    type: Literal["text"] = "text"
    """Kind of part, here `text`."""

    text: Text
    """The text and its notes."""
