"""The lock file: which files URLs had, as TOML.

It and the copies of the files beside it are committed, so that runs fetch nothing and give the same
output everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Location, SpecloomError, file_error
from ..frozen import frozen
from ..output.paths import find_path_flaw
from ..style.toml_files import TomlFile, parse_toml
from ..text.quoting import format_toml_string
from .errors import FetchError
from .urls import normalize_url, remove_query

LOCK_FILE = "specloom.lock"
COPIES_FOLDER = "specloom.lock.d"
"""The folder beside the lock file with the copies."""

_VERSION = 1
_HEADER = f"""\
# The files at the URLs that this project reads, as 'specloom update' fetched them.
# Commit this file and the folder {COPIES_FOLDER}, and do not edit them.
version = {_VERSION}
"""
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MAX_PINS = 1_000
_KEYS = ("url", "found_at", "copy", "sha256", "date", "etag")
_HINT = "restore it from your repository, or delete it and run 'specloom update'"
_CONFLICT_MARK = re.compile("^<{7} ", re.MULTILINE)
_CONFLICT_HINT = (
    "it has conflict markers of a merge: choose one version of it and of its copies, or delete it"
    " and run 'specloom update'"
)


@frozen
class Pin:
    """The file that a URL had: `copy` is the name of the copy, `sha256` its digest.

    `base_url` is where it was found after redirects.  `date` is the day on which this content was
    fetched first, in UTC; nothing depends on it.
    """

    url: str
    base_url: str
    copy: str
    sha256: str
    date: str
    etag: str = ""


def format_pins(pins: Iterable[Pin]) -> str:
    """Return the text of a lock file, sorted by URL."""
    return _HEADER + "".join(map(_format_pin, sorted(pins, key=lambda pin: pin.url)))


def _format_pin(pin: Pin) -> str:
    entries = {"url": pin.url}
    if pin.base_url != remove_query(pin.url):
        entries["found_at"] = pin.base_url
    entries |= {"copy": pin.copy, "sha256": pin.sha256, "date": pin.date}
    if pin.etag:
        entries["etag"] = pin.etag
    lines = (f"{key} = {format_toml_string(value)}\n" for key, value in entries.items())
    return "".join(("\n[[file]]\n", *lines))


def parse_pins(path: Path, text: str) -> dict[str, Pin]:
    """Return the files in the text of a lock file, by URL.

    Raises:
        SpecloomError: It is not a lock file of this version.
    """
    try:
        toml = parse_toml(path, text)
    except SpecloomError as error:
        hint = _CONFLICT_HINT if _CONFLICT_MARK.search(text) else _HINT
        raise SpecloomError(*(replace(each, hint=hint) for each in error.diagnostics)) from None
    if toml.data.get("version") != _VERSION:
        raise _make_error(toml, ("version",), "its version is not supported")
    entries = toml.data.get("file", [])
    if not isinstance(entries, list) or len(entries) > _MAX_PINS:
        raise _make_error(toml, ("file",), "'file' is not an array of up to 1,000 tables")
    pins = [_parse_pin(toml, index, entry) for index, entry in enumerate(entries)]
    by_url = {pin.url: pin for pin in pins}
    copies = {pin.copy.lower() for pin in pins}
    if not len(by_url) == len(copies) == len(pins):
        raise _make_error(toml, ("file",), "two files have the same URL or the same copy")
    return by_url


def _parse_pin(toml: TomlFile, index: int, entry: object) -> Pin:
    values = entry if isinstance(entry, dict) else {}
    texts = [values.get(key, "") for key in _KEYS]
    if all(isinstance(each, str) for each in texts):
        url, found_at, copy, sha256, date, etag = texts
        is_valid = _DIGEST.fullmatch(sha256) and _DATE.fullmatch(date) and _is_copy_name(copy)
        if is_valid and etag.isascii() and etag.isprintable():
            with _located_errors(toml, index):
                url = normalize_url(url)
                base_url = normalize_url(found_at) if found_at else remove_query(url)
            return Pin(url, base_url, copy, sha256, date, etag)
    raise _make_error(toml, ("file", index), "this is not an entry of a lock file")


@contextmanager
def _located_errors(toml: TomlFile, index: int) -> Iterator[None]:
    try:
        yield
    except FetchError as error:
        raise _make_error(toml, ("file", index, "url"), error.message) from None


def _is_copy_name(name: str) -> bool:
    return "/" not in name and find_path_flaw(name) is None


def _make_error(toml: TomlFile, keys: tuple[str | int, ...], message: str) -> SpecloomError:
    location = Location(toml.find_line(keys), 1)
    return file_error("invalid-lock", f"invalid lock file: {message}", toml.path, _HINT, location)
