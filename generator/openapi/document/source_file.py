"""A file of YAML or JSON: its text, the data in it, and where in it values are."""

import codecs
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from ...diagnostics import Diagnostic, Location, PlainText, Report, SpecloomError
from ...text.quoting import quote_name
from .json_reader import read_json
from .locations import find_duplicates, find_location, find_locations
from .parsing import ParsedData, ParseError, Syntax
from .trails import describe_pointer
from .yaml_reader import read_yaml


@dataclass(frozen=True, eq=False)
class SourceFile:
    """A text that was read; a `Source` of messages.  `path` is the file as the user gave it."""

    path: str
    text: str = field(repr=False)
    syntax: Syntax

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """The lines and columns of values, or of what is nearest above them.

        This reads the text again: once for all pointers together.
        """
        return find_locations(self.text, self.syntax, pointers)

    def describe_pointer(self, pointer: str) -> str:
        """The way to a value in words: ``POST /assistants → response 200``; may be empty."""
        return describe_pointer(pointer)


def file_error(
    path: str, code: str, message: str, hint: str | None = None, location: Location | None = None
) -> SpecloomError:
    """The error for a file that cannot be used."""
    return SpecloomError(Diagnostic("error", code, message, path, hint=hint, location=location))


def read_text(path: str | Path, report: Report) -> str:
    """The text of a file.

    Raises:
        SpecloomError: it cannot be read, or is no text.
    """
    name = str(path)
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise file_error(name, "unreadable-file", f"cannot be read: {reason.lower()}") from None
    return _decode_text(data, name, report)


def read_data(text: str, name: str, report: Report) -> tuple[Syntax, ParsedData]:
    """Plain data out of a text; messages can quote it from now on.

    Raises:
        SpecloomError: it is neither YAML nor JSON.
    """
    report.sources[name] = PlainText(text)
    try:
        return _parse_text(text, name)
    except ParseError as error:
        location = find_location(text, error.offset)
        raise file_error(name, error.code, error.message, error.hint, location) from None


def report_duplicates(source_file: SourceFile, report: Report) -> None:
    """Warn of every key that is given twice in one object."""
    for pointer, key, location in find_duplicates(source_file.text, source_file.syntax):
        message = f"{quote_name(key)} is given twice here; the last one counts"
        report.warn(
            "duplicate-key", message, path=source_file.path, pointer=pointer, location=location
        )


def _decode_text(data: bytes, path: str, report: Report) -> str:
    """The text of a file: UTF-8, or UTF-16 with its mark, which some shells of Windows write.

    Raises:
        SpecloomError: the bytes are not text in that encoding.
    """
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    codec = "utf-16" if is_wide else "utf-8"
    try:
        return data.decode(codec)
    except UnicodeDecodeError as problem:
        text = data.decode(codec, "replace")
        report.sources[path] = PlainText(text)
        location = find_location(text, len(data[: problem.start].decode(codec, "replace")))
        message = f"the file is not {codec.upper()}: {problem.reason}"
        raise file_error(path, "not-text", message, "save it as UTF-8", location) from None


def _parse_text(text: str, name: str) -> tuple[Syntax, ParsedData]:
    """Plain data out of JSON or YAML.

    What begins like JSON is JSON, except that a flow mapping of YAML begins so too.
    """
    if not text.lstrip().startswith(("{", "[")):
        return "yaml", read_yaml(text)
    try:
        return "json", read_json(text)
    except ParseError:
        if PurePath(name).suffix.lower() == ".json":
            raise
        return "yaml", read_yaml(text)
