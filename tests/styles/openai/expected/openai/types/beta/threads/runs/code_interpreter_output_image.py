"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "CodeInterpreterOutputImage",
    "Image",
]


class CodeInterpreterOutputImage(Model):
    """Image output added by the code interpreter."""

    index: int
    """Index of this output among all outputs of the call."""

    type: Literal["image"] = "image"
    """Type of the output, always `image`."""

    image: Image | None = None
    """Reference to the image file."""


class Image(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""
