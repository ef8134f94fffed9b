"""The reading of the files that a description consists of."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Protocol, TypeAlias

from ...diagnostics import Diagnostic, Report, SpecloomError, file_error
from ...input_files import MAX_FILE_BYTES, STANDARD_INPUT
from ...text.quoting import quote_name
from ...text.suggestions import find_closest
from ..document.source_file import decode_text, read_data, report_duplicates
from .description_files import DescriptionFile, UnusableReferenceError
from .file_storage import DiskStorage, FileStorage
from .locations import is_url


class FetchedFile(Protocol):
    """A file that was fetched: its URL in normalized form, where it was found, and its content."""

    @property
    def url(self) -> str: ...

    @property
    def base_url(self) -> str: ...

    @property
    def data(self) -> bytes: ...


FetchURL: TypeAlias = Callable[[str], FetchedFile]
"""What returns the file at a URL; it raises `OSError`, with the reason, if there is none."""

MAX_FILES = 10_000
"""How many files a description may consist of."""

_HOST = re.compile(r"https?://([a-z0-9._:\[\]-]+)(?=[/?]|$)", re.ASCII | re.IGNORECASE)
_DEVICE_FOLDERS = ("/dev/", "/proc/")
_SUFFIXES = (".json", ".yaml", ".yml")


class DescriptionReader:
    """A reader of the files of a description, which reads each of them once.

    The files are those in the folder of the first one, the main description, and in
    `allowed_folders`; links that lead elsewhere are not followed. `fetch_url` reads URLs; without
    it, a reference to one is an error. `files` are the files that were read, in this order, and
    `missing_paths` are paths at which there is none.
    """

    def __init__(
        self,
        report: Report,
        allowed_folders: Sequence[str | Path] = (),
        *,
        fetch_url: FetchURL | None = None,
        storage: FileStorage | None = None,
    ) -> None:
        self.files: list[DescriptionFile] = []
        self.missing_paths: list[str] = []
        self._report = report
        self._storage: FileStorage = storage or DiskStorage()
        self._fetch_url = fetch_url
        self._folders = [self._storage.resolve_path(str(folder)) for folder in allowed_folders]
        self._shown_folder = ""
        self._main_folder = ""
        self._files: dict[str, DescriptionFile] = {}
        self._paths: dict[str, str] = {}
        self._digests: dict[str, str] = {}
        self._errors: dict[str, UnusableReferenceError] = {}
        self._byte_count = 0

    # --- the main description -------------------------------------------

    def read_main(self, path: str | Path) -> DescriptionFile:
        """Read the main description, from a file or a URL.

        Raises:
            SpecloomError: It cannot be read, or is neither YAML nor JSON.
        """
        name = str(path)
        try:
            if is_url(name):
                return self._add_fetched_file(self._fetch(name))
            data = self._read_bytes(name)
        except UnusableReferenceError as error:
            raise file_error("unreadable-file", error.message, name, error.hint) from None
        except (OSError, ValueError) as problem:
            message = f"the file cannot be read: {_get_reason(problem)}"
            hint = "pipe a description into the command" if name == STANDARD_INPUT else None
            shown = self._storage.format_name(name)
            raise file_error("unreadable-file", message, shown, hint) from None
        shown_name = self._storage.format_name(name)
        return self.add_main(decode_text(data, shown_name, self._report), name, shown_name)

    def add_main(self, text: str, path: str, name: str = "") -> DescriptionFile:
        """Use a text as the main description, as if it were read from a path or a URL.

        `name` is what messages call it.

        Raises:
            SpecloomError: The text is neither YAML nor JSON.
        """
        shown_name = name or path
        if path.startswith(_DEVICE_FOLDERS):  # such as a pipe, which is in no folder with others
            path = os.path.basename(path)
        location = path if is_url(path) else self._storage.resolve_path(path)
        if not is_url(path):
            self._main_folder = os.path.dirname(location)
            folder = os.path.dirname(path)
            is_link = self._storage.resolve_path(folder or os.curdir) != self._main_folder
            self._shown_folder = self._main_folder if is_link else folder
            self._folders.insert(0, self._main_folder)
        return self._add_file(text, location, shown_name)

    # --- the other files ------------------------------------------------

    def read(self, location: str) -> DescriptionFile:
        """Return the file at a path, which may have links, or at a URL.

        Raises:
            UnusableReferenceError: There is none, it must not be read, or it is invalid.
        """
        location = self._paths.get(location, location)
        if location in self._files:
            return self._files[location]
        if location in self._errors:
            raise self._errors[location]
        try:
            return self._read_new(location)
        except UnusableReferenceError as error:
            self._errors[location] = error
            raise

    def is_known(self, location: str) -> bool:
        """Check whether the file at a path or URL was read already."""
        return self._paths.get(location, location) in self._files

    def get_digests(self) -> dict[str, str]:
        """Return the digests of the local files that were read, by the paths that lead to them.

        That of a path without a file is empty. The main description is not among them.
        """
        digests = dict.fromkeys(self.missing_paths, "")
        for location, path in self._paths.items():
            if path in self._digests:
                digests[location] = digests[path] = self._digests[path]
        return digests

    def make_relative(self, location: str) -> str:
        """Return a path as seen from the folder of the main description; a URL as it is."""
        if is_url(location):
            return location
        return os.path.relpath(location, self._main_folder or os.curdir).replace(os.sep, "/")

    def _read_new(self, location: str) -> DescriptionFile:
        if len(self.files) >= MAX_FILES:
            raise UnusableReferenceError(f"the description has more than {MAX_FILES:,} files")
        if is_url(location):
            return self._read_url(location)
        path = self._resolve_path(location)
        self._paths[location] = path
        if path in self._files:
            return self._files[path]
        try:
            data = self._read_bytes(path)
        except OSError as problem:
            self.missing_paths.append(path)
            raise self._make_missing_error(path, problem) from None
        except SpecloomError as error:
            raise UnusableReferenceError(error.diagnostics[0].message) from None
        return self._parse_file(data, path, self._format_path(path))

    def _resolve_path(self, location: str) -> str:
        """Return the real path of a file that may be read."""
        try:
            path = self._storage.resolve_path(location)
        except (ValueError, OSError) as problem:
            name = quote_name(self.make_relative(location))
            message = f"{name} is not a valid path: {_get_reason(problem)}"
            raise UnusableReferenceError(message) from None
        if not self._main_folder:
            name = quote_name(location)
            raise UnusableReferenceError(f"a description at a URL must not refer to a file: {name}")
        if not any(PurePath(path).is_relative_to(folder) for folder in self._folders):
            name = quote_name(self.make_relative(path))
            folder = os.path.dirname(self._format_path(path)) or os.curdir
            raise UnusableReferenceError(
                f"this file is not in the folder of the description: {name}",
                f"if it may be read, allow its folder: --allow-dir {folder}",
            )
        return path

    def _read_bytes(self, path: str) -> bytes:
        data = self._storage.read_file(path)
        self._count_bytes(data)
        return data

    def _count_bytes(self, data: bytes) -> None:
        self._byte_count += len(data)
        if self._byte_count > MAX_FILE_BYTES:
            size = f"{MAX_FILE_BYTES // 1_000_000:,} MB"
            raise UnusableReferenceError(f"the files of the description are larger than {size}")

    # --- URLs -----------------------------------------------------------

    def _read_url(self, location: str) -> DescriptionFile:
        """Return the file at a URL that a reference names."""
        if self._fetch_url is None:
            message = f"references to URLs are not fetched: {quote_name(location)}"
            found = _HOST.match(location)
            host = found[1] if found else "HOST"
            hint = f"if its server may be trusted, pass '--allow-host {host}', or save it as a file"
            raise UnusableReferenceError(message, hint)
        try:
            fetched = self._fetch(location)
        except UnusableReferenceError as problem:
            problem.message = f"{quote_name(location)} cannot be read: {problem.message}"
            raise
        self._paths[location] = fetched.url
        if fetched.url in self._files:  # another spelling of it
            return self._files[fetched.url]
        try:
            return self._add_fetched_file(fetched)
        except SpecloomError as error:
            raise _make_content_error(error.diagnostics[0]) from None

    def _fetch(self, url: str) -> FetchedFile:
        if self._fetch_url is None:
            raise UnusableReferenceError("URLs are not fetched here")
        try:
            return self._fetch_url(url)
        except OSError as problem:
            raise UnusableReferenceError(
                _get_reason(problem), getattr(problem, "hint", None)
            ) from None

    def _add_fetched_file(self, fetched: FetchedFile) -> DescriptionFile:
        self._count_bytes(fetched.data)
        # References may lead to it under the URL that its server redirected to.
        self._paths.setdefault(fetched.base_url, fetched.url)
        text = decode_text(fetched.data, fetched.url, self._report)
        return self._add_file(text, fetched.url, fetched.url, fetched.base_url)

    # --- content --------------------------------------------------------

    def _parse_file(self, data: bytes, location: str, name: str) -> DescriptionFile:
        self._digests[location] = hashlib.sha256(data).hexdigest()
        try:
            text = decode_text(data, name, self._report)
            return self._add_file(text, location, name)
        except SpecloomError as error:
            raise _make_content_error(error.diagnostics[0]) from None

    def _add_file(self, text: str, location: str, name: str, found_at: str = "") -> DescriptionFile:
        text = text.removeprefix("\ufeff")
        syntax, (data, has_duplicates) = read_data(text, name, self._report)
        file = DescriptionFile(name, text, syntax, location, data, found_at)
        self.files.append(file)
        self._report.sources[name] = self._files[location] = file
        if has_duplicates:
            report_duplicates(file, self._report)
        return file

    # --- messages -------------------------------------------------------

    def _format_path(self, path: str) -> str:
        """Return the name of a file for messages, which begins like that of the description."""
        relative = os.path.relpath(path, self._main_folder)
        shown = os.path.normpath(os.path.join(self._shown_folder, relative))
        return self._storage.format_name(shown)

    def _make_missing_error(self, path: str, problem: OSError) -> UnusableReferenceError:
        name = quote_name(self.make_relative(path))
        if not isinstance(problem, FileNotFoundError | NotADirectoryError):
            message = f"the file {name} cannot be read: {_get_reason(problem)}"
            return UnusableReferenceError(message)
        return UnusableReferenceError(f"there is no file {name}", self._suggest_file(path))

    def _suggest_file(self, path: str) -> str | None:
        """Return a hint with the file in the same folder that has the closest name."""
        folder, missing = os.path.split(path)
        if "\\" in missing:
            return "write '/' between the names of folders, not '\\'"
        names = {
            PurePath(name).stem: self.make_relative(os.path.join(folder, name))
            for name in self._storage.list_names(folder)
            if PurePath(name).suffix.lower() in _SUFFIXES
            and os.path.join(folder, name) != self.files[0].location
        }
        found = find_closest(PurePath(missing).stem, names)
        return None if found is None else f"did you mean {quote_name(names[found])}?"


def _make_content_error(fault: Diagnostic) -> UnusableReferenceError:
    """Return the error for a file whose content is no description.

    If it seems to be meant as YAML or JSON, the fault in it is what has to be changed.
    """
    if PurePath(fault.path).suffix.lower() in _SUFFIXES and fault.code != "not-text":
        return UnusableReferenceError(fault.message, fault=replace(fault, severity="error"))
    message = f"{quote_name(fault.path)} is neither YAML nor JSON: {fault.message}"
    return UnusableReferenceError(message)


def _get_reason(problem: Exception) -> str:
    reason = getattr(problem, "strerror", None) or str(problem)
    return f"{reason[:1].lower()}{reason[1:]}"
