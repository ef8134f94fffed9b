"""Models that several resources use."""

from __future__ import annotations

from .._runtime import Model
from .file import File

__all__ = [
    "FileList",
]


class FileList(Model):
    """`FileList`."""

    files: list[File]

    next_page_token: str | None = None
