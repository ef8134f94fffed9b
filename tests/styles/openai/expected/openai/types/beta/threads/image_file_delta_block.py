"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .image_file_delta import ImageFileDelta

__all__ = [
    "ImageFileDeltaBlock",
]


class ImageFileDeltaBlock(Model):
    """Image added to the content of a message."""

    index: int
    """Index of this part in the content of the message."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: ImageFileDelta | None = None
    """Reference to the image file."""
