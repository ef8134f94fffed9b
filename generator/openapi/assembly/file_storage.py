"""Where the files of a description are: on the disk, or at a revision of a repository."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from ...input_files import list_names, read_file


class FileStorage(Protocol):
    """A place with files, which have absolute paths in it."""

    def resolve_path(self, path: str) -> str:
        """Return the absolute path of a file without links; it need not exist.

        Raises:
            ValueError: No file can have this path.
        """

    def read_file(self, path: str) -> bytes:
        """Return the content of a file.

        Raises:
            OSError: The file does not exist or cannot be read.
            SpecloomError: The place cannot be used at all.
        """

    def list_names(self, folder: str) -> Sequence[str]:
        """Return the names in a folder; none if it does not exist."""

    def format_name(self, path: str) -> str:
        """Return what messages call the file at a path that is shown to the user."""


class DiskStorage:
    """The files on the disk."""

    def resolve_path(self, path: str) -> str:
        """Return the real path of a file, as `FileStorage` says."""
        return os.path.realpath(path)

    def read_file(self, path: str) -> bytes:
        """Return the content of a file, as `FileStorage` says."""
        return read_file(path)

    def list_names(self, folder: str) -> Sequence[str]:
        """Return the names in a folder, as `FileStorage` says."""
        return list_names(folder)

    def format_name(self, path: str) -> str:
        """Return the path."""
        return path


class LinkedStorage(DiskStorage):
    """The files on the disk, with links that are not there: they lead from paths to real paths."""

    def __init__(self, links: Mapping[Path, Path]) -> None:
        self._links = {
            os.path.realpath(link): os.path.realpath(path) for link, path in links.items()
        }

    def resolve_path(self, path: str) -> str:
        """Return the real path of a file, as `FileStorage` says."""
        real_path = super().resolve_path(path)
        return self._links.get(real_path, real_path)
