"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model

__all__ = [
    "ImageFileDelta",
]


class ImageFileDelta(Model):
    """Reference to the image file."""

    file_id: str | None = None
    """ID of the image file."""
