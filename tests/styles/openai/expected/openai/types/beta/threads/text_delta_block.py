"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .text_delta import TextDelta

__all__ = [
    "TextDeltaBlock",
]


class TextDeltaBlock(Model):
    """A piece of text that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: Literal["text"] = "text"
    """Kind of part, here `text`."""

    text: TextDelta | None = None
    """The text and its notes."""
