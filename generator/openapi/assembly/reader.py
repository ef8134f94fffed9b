"""The reading of the files that a description consists of."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Protocol, TypeAlias

from ...diagnostics import Diagnostic, Report, SpecloomError, file_error
from ...input_files import MAX_FILE_BYTES, STANDARD_INPUT, compute_digest
from ...text.quoting import quote_name
from ..document.source_file import (
    DESCRIPTION_SUFFIXES,
    decode_text,
    read_data,
    read_text,
    report_duplicates,
    suggest_file,
)
from .allowed_files import AllowedFiles, describe_problem
from .description_files import DescriptionFile, UnusableReferenceError
from .file_storage import DiskStorage, FileStorage
from .locations import is_url, suggest_url


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


class DescriptionReader:
    """A reader of the files of a description, which reads each of them once.

    The files are those in the folder of the first one, the main description, and in
    `allowed_folders`; links that lead elsewhere are not followed. `fetch_url` reads URLs; without
    it, a reference to one is an error. Overlays are read from the disk, except for those whose texts
    are in `overlay_texts`, by their paths. `files` are the files that were read, in this order, and
    `missing_paths` are paths at which there is none.
    """

    def __init__(
        self,
        report: Report,
        allowed_folders: Sequence[str | Path] = (),
        *,
        fetch_url: FetchURL | None = None,
        storage: FileStorage | None = None,
        overlay_texts: Mapping[str, str] | None = None,
    ) -> None:
        self.files: list[DescriptionFile] = []
        self.missing_paths: list[str] = []
        self._report = report
        self._storage: FileStorage = storage or DiskStorage()
        self._fetch_url = fetch_url
        self._overlay_texts = overlay_texts or {}
        self.allowed_files = AllowedFiles(self._storage, allowed_folders)
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
            message = f"the file cannot be read: {describe_problem(problem)}"
            shown = self._storage.format_name(name)
            raise file_error(
                "unreadable-file", message, shown, self._suggest_main(name, problem)
            ) from None
        shown_name = self._storage.format_name(name)
        return self.add_main(decode_text(data, shown_name, self._report), name, shown_name)

    def _suggest_main(self, name: str, problem: Exception) -> str | None:
        """Return a hint for a main description that cannot be read."""
        if name == STANDARD_INPUT:
            return "pipe a description into the command"
        if not isinstance(problem, FileNotFoundError):
            return None
        names = self._storage.list_names(os.path.dirname(name))
        return suggest_file(name, names) or suggest_url(name)

    def add_main(self, text: str, path: str, name: str = "") -> DescriptionFile:
        """Use a text as the main description, as if it were read from a path or a URL.

        `name` is what messages call it.

        Raises:
            SpecloomError: The text is neither YAML nor JSON.
        """
        shown_name = name or path
        location = path if is_url(path) else self.allowed_files.add_main(path)
        return self._add_file(text, location, shown_name)

    def read_overlay(self, path: str) -> str:
        """Return the text of an overlay, from a file or a URL.

        Raises:
            SpecloomError: It cannot be read, or is not text.
        """
        if path in self._overlay_texts:
            return self._overlay_texts[path]
        if not is_url(path):
            return read_text(path, self._report)
        try:
            fetched = self._fetch(path)
            self._count_bytes(fetched.data)
        except UnusableReferenceError as error:
            raise file_error("unreadable-url", error.message, path, error.hint) from None
        return decode_text(fetched.data, path, self._report)

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

        That of a path without a file is empty. The main description is not among them, but links to it
        are.
        """
        digests = dict.fromkeys(self.missing_paths, "")
        main = self.files[0].location if self.files else ""
        for location, path in self._paths.items():
            if path in self._digests:
                digests[location] = digests[path] = self._digests[path]
            elif path == main != location and not is_url(path):  # a link to the main description
                digests[location] = compute_digest(path)
        return digests

    def _read_new(self, location: str) -> DescriptionFile:
        if len(self.files) >= MAX_FILES:
            message = f"the description has more than {MAX_FILES:,} files"
            raise UnusableReferenceError(message, is_final=True)
        if is_url(location):
            return self._read_url(location)
        path = self.allowed_files.resolve_path(location)
        self._paths[location] = path
        if path in self._files:
            return self._files[path]
        try:
            data = self._read_bytes(path)
        except OSError as problem:
            self.missing_paths.append(path)
            raise self.allowed_files.make_missing_error(path, problem) from None
        except SpecloomError as error:
            raise UnusableReferenceError(error.diagnostics[0].message) from None
        return self._parse_file(data, path, self.allowed_files.format_path(path))

    def _read_bytes(self, path: str) -> bytes:
        data = self._storage.read_file(path)
        self._count_bytes(data)
        return data

    def _count_bytes(self, data: bytes) -> None:
        self._byte_count += len(data)
        if self._byte_count > MAX_FILE_BYTES:
            size = f"{MAX_FILE_BYTES // 1_000_000:,} MB"
            message = f"the files of the description are larger than {size}"
            raise UnusableReferenceError(message, is_final=True)

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
            message = f"{quote_name(location)} cannot be read: {problem.message}"
            raise replace(problem, message=message) from None
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
                describe_problem(problem),
                getattr(problem, "hint", None),
                is_final=getattr(problem, "is_final", False),
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


def _make_content_error(fault: Diagnostic) -> UnusableReferenceError:
    """Return the error for a file whose content is no description.

    If it seems to be meant as YAML or JSON, the fault in it is what has to be changed.
    """
    if PurePath(fault.path).suffix.lower() in DESCRIPTION_SUFFIXES and fault.code != "not-text":
        return UnusableReferenceError(fault.message, fault=replace(fault, severity="error"))
    message = f"{quote_name(fault.path)} is neither YAML nor JSON: {fault.message}"
    return UnusableReferenceError(message)
