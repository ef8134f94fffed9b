"""Models of `client.beta.threads`."""

from __future__ import annotations

from ...._runtime import Model

__all__ = [
    "ImageFileDelta",
]


class ImageFileDelta(Model):
    """The image."""

    file_id: str | None = None
    """ID of the file with the image."""
