"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .text_delta import TextDelta

__all__ = [
    "TextDeltaBlock",
]


class TextDeltaBlock(Model):
    """Text added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["text"] = "text"
    """Type of the content part, always `text`."""

    text: TextDelta | None = None
    """Added text and annotations."""
