"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .image_file_delta import ImageFileDelta

__all__ = [
    "ImageFileDeltaBlock",
]


class ImageFileDeltaBlock(Model):
    """An image that has joined a message."""

    index: int
    """Place of the part in the message content."""

    type: Literal["image_file"] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: ImageFileDelta | None = None
    """The image."""
