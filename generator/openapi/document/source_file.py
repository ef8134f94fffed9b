"""YAML and JSON files: their text, their data, and the locations of values in them."""

import codecs
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path, PurePath

from ...diagnostics import Location, PlainText, Report, file_error
from ...frozen import frozen
from ...input_files import list_names, read_file
from ...text.quoting import quote_name
from ...text.suggestions import find_closest
from .json_reader import read_json
from .locations import find_duplicates, find_location, find_locations, find_scalar_texts
from .other_formats import MARKUP_HINT, is_markup
from .parsing import ParsedData, ParseError, Syntax
from .trails import describe_pointer

DESCRIPTION_SUFFIXES = (".json", ".yaml", ".yml")
"""The suffixes of files that seem to be meant as descriptions."""

_VALUE_MARKS = ("\n", ",", "[", "{", "- ")
"""What is at least once in the text for each value in JSON or YAML."""

_MAX_MARKS = 6_000_000
"""A value takes up to 100 times the memory of its text; descriptions of 10 MB have 400,000."""


@frozen(eq=False, slots=False)
class SourceFile:
    """The text of a file, as a `SourceText` of messages; `path` is as the user wrote it."""

    path: str
    text: str = field(repr=False)
    syntax: Syntax

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """Return the lines and columns of values, or of their nearest ancestors.

        This parses the text again, once for all pointers together.
        """
        return find_locations(self.text, self.syntax, pointers)

    @cached_property
    def scalar_texts(self) -> Mapping[str, str]:
        """All scalars as they are written, by pointer; this parses the text again, once."""
        return find_scalar_texts(self.text, self.syntax)

    def describe_pointer(self, pointer: str) -> str:
        """Return the path to a value in words, as `trails.describe_pointer` does."""
        return describe_pointer(pointer)


def read_text(path: str | Path, report: Report) -> str:
    """Return the text of a file.

    Raises:
        SpecloomError: The file cannot be read, or is not text.
    """
    name = str(path)
    try:
        data = read_file(path)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        message = f"the file cannot be read: {reason[:1].lower()}{reason[1:]}"
        is_missing = isinstance(problem, FileNotFoundError)
        hint = suggest_file(name, list_names(os.path.dirname(name))) if is_missing else None
        raise file_error("unreadable-file", message, name, hint) from None
    return decode_text(data, name, report)


def suggest_file(missing: str, names: Iterable[str]) -> str | None:
    """Return a hint with the path of the description that is closest to a missing one.

    `names` are those in its folder.
    """
    stems = {
        PurePath(name).stem: name
        for name in names
        if PurePath(name).suffix.lower() in DESCRIPTION_SUFFIXES
    }
    found = find_closest(PurePath(missing).stem, stems)
    if found is None:
        return None
    return f"did you mean {quote_name(os.path.join(os.path.dirname(missing), stems[found]))}?"


def read_data(text: str, name: str, report: Report) -> tuple[Syntax, ParsedData]:
    """Return the syntax of a text and its data; from then on messages can quote the text.

    Raises:
        SpecloomError: The text is neither YAML nor JSON.
    """
    report.sources[name] = PlainText(text)
    if sum(map(text.count, _VALUE_MARKS)) > _MAX_MARKS:
        message = f"more than {_MAX_MARKS:,} lines and values, which take too much memory"
        raise file_error("too-large", message, name, location=Location(1, 1))
    if is_markup(text):
        message = "this is HTML or XML, not YAML or JSON"
        raise file_error("syntax", message, name, MARKUP_HINT, Location(1, 1))
    try:
        return _parse_text(text, name)
    except ParseError as error:
        location = find_location(text, error.offset)
        raise file_error(error.code, error.message, name, error.hint, location) from None


def report_duplicates(source_file: SourceFile, report: Report) -> None:
    """Warn about every key that an object has twice."""
    for pointer, key, location in find_duplicates(source_file.text, source_file.syntax):
        message = f"duplicate key {quote_name(key)}; the last value is used"
        report.warn(
            "duplicate-key", message, path=source_file.path, pointer=pointer, location=location
        )


def decode_text(data: bytes, path: str, report: Report) -> str:
    """Decode the text of a file: UTF-8, or UTF-16 with a byte order mark.

    Some Windows shells write the latter.

    Raises:
        SpecloomError: The bytes are not text in that encoding.
    """
    other = _find_other_encoding(data)
    if other:
        message = f"the file is encoded in {other}, which is not supported"
        raise file_error("not-text", message, path, "save it as UTF-8", Location(1, 1))
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    codec = "utf-16" if is_wide else "utf-8"
    try:
        return data.decode(codec)
    except UnicodeDecodeError as problem:
        text = data.decode(codec, "replace")
        report.sources[path] = PlainText(text)
        location = find_location(text, len(data[: problem.start].decode(codec, "replace")))
        message = f"the file is not valid {codec.upper()}: {problem.reason}"
        raise file_error("not-text", message, path, "save it as UTF-8", location) from None


def _find_other_encoding(data: bytes) -> str:
    """Return the encoding that the first bytes show (YAML 1.2, section 5.2), if it is not read."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "UTF-32"
    zeros = [index for index, byte in enumerate(data[:4]) if not byte]
    if zeros in ([0, 1, 2], [1, 2, 3]):
        return "UTF-32"
    return "UTF-16 without a byte order mark" if zeros in ([0, 2], [1, 3]) else ""


def _parse_text(text: str, name: str) -> tuple[Syntax, ParsedData]:
    """Return the syntax of a text and its data.

    A text that begins like JSON but is not JSON may still be a YAML flow mapping.
    """
    if text.lstrip().startswith(("{", "[")):
        try:
            return "json", read_json(text)
        except ParseError:
            if PurePath(name).suffix.lower() == ".json":
                raise
    # Imported here because the yaml package takes as long as reading a small description.
    from .yaml_reader import read_yaml

    return "yaml", read_yaml(text)
