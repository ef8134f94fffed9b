"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model

__all__ = [
    "ImageFile",
]


class ImageFile(Model):
    """Reference to the image file."""

    file_id: str
    """ID of the image file."""
