"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .image_file import ImageFile

__all__ = [
    "ImageFileContentBlock",
]


class ImageFileContentBlock(Model):
    """An image, shown by its file, as part of a message."""

    type: Literal["image_file"] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: ImageFile
    """The image."""
