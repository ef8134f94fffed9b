"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model

__all__ = [
    "ImageFile",
]


class ImageFile(Model):
    """The image."""

    file_id: str
    """ID of the file with the image."""
