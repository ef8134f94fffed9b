"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ...._runtime import Model
from .image_file import ImageFile

__all__ = [
    "ImageFileContentBlock",
]


class ImageFileContentBlock(Model):
    """Image in the content of a message, given by its file."""

    type: Literal["image_file"] = "image_file"
    """Type of the content part, always `image_file`."""

    image_file: ImageFile
    """Reference to the image file."""
