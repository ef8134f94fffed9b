"""The files of styles: templates, parts of templates, and plain files, which are copied.

Plain files are text, or binary files such as images.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from pathlib import Path

from ...diagnostics import SpecloomError, file_error
from ...frozen import frozen
from ...input_files import decode_file, is_binary, read_file
from ...style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE, Style, is_foreign_link, is_ignored
from ...targets.target import FileSource

SUFFIX = ".jinja"

PARTS_FOLDER = "parts"
"""The name of folders with templates that others include."""

_MAX_FILE_BYTES = 10_000_000
_MAX_FILES = 10_000
"""The maximum number of files of a style, which are all listed for each run."""

_TEXT_SUFFIXES = (
    *(SUFFIX, ".py", ".pyi", ".md", ".rst", ".txt", ".toml", ".yml", ".yaml", ".json", ".cfg"),
    *(".css", ".js", ".html", ".svg", ".xml", ".csv", ".ts", ".sh"),
)
"""Suffixes of files that are text, whatever is in them: one in UTF-16 is not copied as an image."""


@frozen
class StyleFile:
    """A file of a style: its path relative to the style, and the style's directory."""

    name: str
    root: Path

    @property
    def path(self) -> Path:
        return self.root / self.name

    @property
    def is_template(self) -> bool:
        return self.name.endswith(SUFFIX)

    @property
    def is_built_in(self) -> bool:
        """Check whether the file is from a built-in style."""
        return self.root.parent == BUILT_IN_FOLDER

    @property
    def is_part(self) -> bool:
        """Check whether the file is only included by others."""
        parts = self.name.split("/")
        return PARTS_FOLDER in parts[:-1] or (
            self.is_template and parts[-1].startswith("_") and not _is_dunder(parts[-1])
        )

    @property
    def output_pattern(self) -> str:
        """Return the output path, with the names of loops in brackets."""
        return self.name.removesuffix(SUFFIX)

    @property
    def counterpart(self) -> str:
        """The path of a template in place of a plain file, or of a plain file in place of one."""
        return self.output_pattern if self.is_template else f"{self.name}{SUFFIX}"

    def describe(self) -> FileSource:
        """Return what targets know about the file."""
        return FileSource(str(self.path), self.is_template, self.is_built_in)

    def read_text(self) -> str:
        """Return the text of the file.

        Raises:
            SpecloomError: The file cannot be read or is not valid UTF-8.
        """
        return self._decode(self._read_bytes())

    def read_content(self) -> str | bytes:
        """Return the text of the file, or the bytes of a binary file, such as an image.

        Raises:
            SpecloomError: The file cannot be read, or is neither binary nor valid UTF-8.
        """
        data = self._read_bytes()
        is_copied = is_binary(data) and not self.name.endswith(_TEXT_SUFFIXES)
        return data if is_copied else self._decode(data)

    def _read_bytes(self) -> bytes:
        try:
            return read_file(self.path, _MAX_FILE_BYTES)
        except OSError as problem:
            raise file_error("unreadable-file", f"cannot be read: {problem}", self.path) from None

    def _decode(self, data: bytes) -> str:
        try:
            return decode_file(data)
        except UnicodeDecodeError:
            message, hint = "the file is not text in UTF-8", "save it as UTF-8"
            raise file_error("unreadable-file", message, self.path, hint) from None


@frozen(slots=False)
class _Exclusion:
    """Templates of earlier styles that a style excludes, by name, and its own files."""

    names: AbstractSet[str]
    files: Mapping[str, StyleFile]

    def has_part(self, name: str) -> bool:
        """Check whether the style excludes a template and refers to it."""
        return name in self.names and any(f"{q}{name}{q}" in self._text for q in "\"'")

    @cached_property
    def _text(self) -> str:
        return "\n".join(each.read_text() for each in self.files.values() if each.is_template)


def collect_style_files(style: Style) -> dict[str, StyleFile]:
    """Return the files of all styles by path; later styles override earlier ones.

    Raises:
        SpecloomError: A style excludes an unknown template, or has a file that cannot be used.
    """
    return merge_style_files(style, list_style_files(style))


def list_style_files(style: Style) -> list[dict[str, StyleFile]]:
    """Return the files of each style by path, the built-in style first.

    Raises:
        SpecloomError: A style has a file that cannot be used.
    """
    return [
        {source.name: source for source in iter_style_files(layer.root)} for layer in style.layers
    ]


def merge_style_files(
    style: Style, layers: Sequence[Mapping[str, StyleFile]]
) -> dict[str, StyleFile]:
    """Merge the files of all styles by path; later styles override earlier ones.

    A plain file overrides a template that writes the same file, and the other way round. An empty
    plain file that overrides another file removes it (an empty template writes nothing anyway); an
    empty file that overrides nothing is kept. A template that a style excludes and refers to is a
    part of that style, also where a later style overrides it.

    Raises:
        SpecloomError: A style excludes an unknown template.
    """
    files: dict[str, StyleFile] = {}
    exclusions: list[_Exclusion] = []
    for layer, own_files in zip(style.layers, layers, strict=True):
        templates = [source.name for source in files.values() if not source.is_part]
        excluded = layer.find_excluded_templates(templates)
        for name in excluded:
            del files[name]
        own_files = {
            name: source
            for name, source in own_files.items()
            if not any(each.has_part(name) for each in exclusions)
        }
        if excluded:
            exclusions.append(_Exclusion(excluded, own_files))
        counterparts = {each.counterpart for each in own_files.values() if not each.is_part}
        overridden = own_files.keys() & files | {
            source.counterpart for name, source in files.items() if name in counterparts
        }
        removed = {name for name in overridden if _is_blank(own_files[name])}
        files = {name: source for name, source in files.items() if name not in counterparts}
        files |= own_files
        for name in removed:
            del files[name]
    return dict(sorted(files.items()))


def iter_style_files(root: Path) -> Iterator[StyleFile]:
    """Yield the files of one style, except its settings and their schema.

    Raises:
        SpecloomError: A file is a link to a file outside of the style, which may be untrusted, or
            it is no regular file, or there are too many.
    """
    count = 0
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [each for each in subfolders if not is_ignored(each)]
        for each in subfolders:
            if os.path.islink(path := os.path.join(folder, each)):
                raise _link_error(path, "the folder is a link", "that folder")
        prefix = "" if folder == str(root) else f"{Path(folder).relative_to(root).as_posix()}/"
        for name in (f"{prefix}{each}" for each in names if not is_ignored(each)):
            if name in (STYLE_FILE, SCHEMA_FILE):
                continue
            _check_file(root, root / name)
            count += 1
            if count > _MAX_FILES:
                message = f"the style has more than {_MAX_FILES:,} files"
                raise file_error("too-large", message, root)
            yield StyleFile(name, root)


def _check_file(root: Path, path: Path) -> None:
    """Check that a file of a style can be read, and is in the style.

    Raises:
        SpecloomError: It is not.
    """
    name = os.fspath(path)
    if os.fsencode(name).decode(errors="replace") != name:
        message = "the name of the file is not valid UTF-8"
        raise file_error("unreadable-file", message, ascii(name)[1:-1], "rename it")
    if is_foreign_link(root, path):
        message = "the file is a link to a file outside of the style"
        raise _link_error(path, message, "that file")
    if not path.is_file():
        message = "it is not a regular file"
        raise file_error("unreadable-file", message, path, "remove it from the style")


def _link_error(path: Path | str, message: str, target: str) -> SpecloomError:
    return file_error("foreign-file", message, path, f"replace it with a copy of {target}")


def _is_blank(source: StyleFile) -> bool:
    """Check whether a file removes the one it overrides; parts may be empty."""
    return not source.is_template and not source.is_part and source.path.stat().st_size == 0


def _is_dunder(name: str) -> bool:
    return re.match(r"__\w+__\.", name) is not None
