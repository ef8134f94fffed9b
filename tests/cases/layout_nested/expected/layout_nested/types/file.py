"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "File",
]


class File(Model):
    """`File`."""

    id: str
