"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "CodeInterpreterOutputImage",
    "Image",
]


class CodeInterpreterOutputImage(Model):
    """A picture the code interpreter has newly drawn."""

    index: int
    """Place of the output among the outputs."""

    type: Literal["image"] = "image"
    """Kind of output, here `image`."""

    image: Image | None = None
    """The picture."""


class Image(Model):
    """The picture."""

    file_id: str | None = None
    """ID of the file with the picture."""
