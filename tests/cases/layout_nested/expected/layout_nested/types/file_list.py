"""Models that several resources share."""

from __future__ import annotations

from .._runtime import Model
from .file import File

__all__ = [
    "FileList",
]


class FileList(Model):

    files: list[File]

    next_page_token: str | None = None
