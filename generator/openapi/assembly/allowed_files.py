"""Which files of the disk a description may consist of, and what messages call them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePath

from ...text.quoting import quote_name
from ...text.suggestions import find_closest
from ..document.source_file import suggest_file
from .description_files import UnusableReferenceError
from .file_storage import FileStorage
from .locations import is_url

DEVICE_FOLDERS = ("/dev/", "/proc/")
"""The folders of standard input and other pipes, whose paths say nothing about their content."""
_PIPE_HINT = "references of a description on standard input are relative to the current folder"


class AllowedFiles:
    """The files in the folder of the main description, and in other allowed folders.

    Without a main description, or if it is at a URL, there are none.
    """

    def __init__(self, storage: FileStorage, folders: Sequence[str | Path]) -> None:
        self._storage = storage
        self._folders = [storage.resolve_path(str(folder)) for folder in folders]
        self._main_path = ""
        self._main_folder = ""
        self._shown_folder = ""
        self._is_piped = False

    def add_main(self, path: str) -> str:
        """Allow the folder of the main description; return its real path."""
        self._is_piped = path.startswith(DEVICE_FOLDERS)
        if self._is_piped:  # which is in no folder with others
            path = os.path.basename(path)
        self._main_path = self._storage.resolve_path(path)
        self._main_folder = os.path.dirname(self._main_path)
        folder = os.path.dirname(path)
        is_link = self._storage.resolve_path(folder or os.curdir) != self._main_folder
        self._shown_folder = self._main_folder if is_link else folder
        self._folders.insert(0, self._main_folder)
        return self._main_path

    def resolve_path(self, location: str) -> str:
        """Return the real path of a file.

        Raises:
            UnusableReferenceError: It is invalid, or the file must not be read.
        """
        if "\0" in location:
            name = quote_name(self.make_relative(location))
            raise UnusableReferenceError(f"{name} is not a valid path: it has a NUL character")
        try:
            path = self._storage.resolve_path(location)
        except (ValueError, OSError) as problem:
            name = quote_name(self.make_relative(location))
            message = f"{name} is not a valid path: {describe_problem(problem)}"
            raise UnusableReferenceError(message) from None
        if not self._main_folder:
            name = quote_name(location)
            raise UnusableReferenceError(f"a description at a URL must not refer to a file: {name}")
        if not any(PurePath(path).is_relative_to(folder) for folder in self._folders):
            raise self._make_outside_error(path)
        return path

    def make_relative(self, location: str) -> str:
        """Return a path as seen from the folder of the main description; a URL as it is."""
        if is_url(location):
            return location
        return os.path.relpath(location, self._main_folder or os.curdir).replace(os.sep, "/")

    def format_path(self, path: str) -> str:
        """Return the name of a file for messages, which begins like that of the description."""
        relative = os.path.relpath(path, self._main_folder)
        shown = os.path.normpath(os.path.join(self._shown_folder, relative))
        return self._storage.format_name(shown)

    def _make_outside_error(self, path: str) -> UnusableReferenceError:
        """Return the error for a file that is in no allowed folder."""
        # As `../shared/pet.yaml`, but rather `/etc/passwd` than `../../../etc/passwd`.
        name = quote_name(min(self.make_relative(path), path, key=len))
        folder = os.path.dirname(path)
        shown = os.path.dirname(self.format_path(path)) or os.curdir
        return UnusableReferenceError(
            f"this file is not in the folder of the description: {name}",
            f"if it may be read, allow its folder: --allow-dir {min(shown, folder, key=len)}",
        )

    def make_missing_error(self, path: str, problem: OSError) -> UnusableReferenceError:
        """Return the error for a file that cannot be read."""
        name = quote_name(self.make_relative(path))
        if not isinstance(problem, FileNotFoundError | NotADirectoryError):
            message = f"the file {name} cannot be read: {describe_problem(problem)}"
            return UnusableReferenceError(message)
        hints = [self._suggest_file(path), _PIPE_HINT if self._is_piped else None]
        hint = "; ".join(each for each in hints if each is not None)
        return UnusableReferenceError(f"there is no file {name}", hint or None)

    def _suggest_file(self, path: str) -> str | None:
        """Return a hint with the closest file, in the same folder or in the closest one."""
        folder, missing = os.path.split(path)
        if "\\" in missing:
            return "write '/' between the names of folders, not '\\'"
        folder = self._find_closest_folder(folder)
        names = self._storage.list_names(folder)
        if folder == self._main_folder:
            names = [each for each in names if each != os.path.basename(self._main_path)]
        return suggest_file(self.make_relative(os.path.join(folder, missing)), names)

    def _find_closest_folder(self, folder: str) -> str:
        """Return an allowed folder, or where it is missing the one with the closest names."""
        missing: list[str] = []
        while not self._storage.list_names(folder) and folder not in self._folders:
            folder, name = os.path.split(folder)
            missing.append(name)
        for name in reversed(missing):
            found = find_closest(name, self._storage.list_names(folder))
            folder = os.path.join(folder, name if found is None else found)
        return folder


def describe_problem(problem: Exception) -> str:
    """Return the reason of an error of the system, as part of a sentence."""
    reason = getattr(problem, "strerror", None) or str(problem)
    return f"{reason[:1].lower()}{reason[1:]}"
