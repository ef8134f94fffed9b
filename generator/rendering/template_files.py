"""The files of styles: templates, parts of these, and plain files, which are copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..style import SCHEMA_FILE, STYLE_FILE, Style

SUFFIX = ".jinja"
_IGNORED = ("__pycache__", ".git", ".DS_Store")


@dataclass(frozen=True, slots=True)
class StyleFile:
    """A file of a style: its path there, and the style's directory."""

    name: str
    root: Path

    @property
    def path(self) -> Path:
        return self.root / self.name

    @property
    def is_template(self) -> bool:
        return self.name.endswith(SUFFIX)

    @property
    def is_part(self) -> bool:
        """Whether it is only included by others."""
        parts = self.name.split("/")
        return "parts" in parts[:-1] or (
            self.is_template and parts[-1].startswith("_") and not _is_dunder(parts[-1])
        )

    @property
    def output_pattern(self) -> str:
        """The path that it writes, with the names of loops in brackets."""
        return self.name.removesuffix(SUFFIX)

    def read_text(self) -> str:
        """Its text.

        Raises:
            SpecloomError: it is no UTF-8, or cannot be read.
        """
        try:
            return self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            raise SpecloomError(
                Diagnostic("error", "unreadable-file", f"cannot be read: {problem}", str(self.path))
            ) from None


def collect_style_files(style: Style) -> dict[str, StyleFile]:
    """The files of all styles by path; the last style that has one wins.

    A plain file that is empty and stands in the place of another one takes it away, as an
    empty template does by itself; one that stands in nobody's place is empty by nature.

    Raises:
        SpecloomError: a style leaves out what is not there.
    """
    files: dict[str, StyleFile] = {}
    for root in reversed(style.roots):
        for name in style.find_excluded_templates(
            root, [s.name for s in files.values() if not s.is_part]
        ):
            del files[name]
        own_files = {source.name: source for source in iter_style_files(root)}
        removed = {
            name for name, source in own_files.items() if name in files and _is_blank(source)
        }
        files |= own_files
        for name in removed:
            del files[name]
    return dict(sorted(files.items()))


def iter_style_files(root: Path) -> Iterator[StyleFile]:
    """The files of one style but its settings and their schema.

    Raises:
        SpecloomError: one is a link that leads out of the style, which may be anybody's.
    """
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        ignored = any(part in _IGNORED for part in name.split("/"))
        if path.is_file() and name not in (STYLE_FILE, SCHEMA_FILE) and not ignored:
            if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
                raise _foreign_file_error(path)
            yield StyleFile(name, root)


def _foreign_file_error(path: Path) -> SpecloomError:
    message = "this is a link to a file outside of the style"
    hint = "put a copy of the file in its place"
    return SpecloomError(Diagnostic("error", "foreign-file", message, str(path), hint=hint))


def _is_blank(source: StyleFile) -> bool:
    """Whether a file takes away the one in whose place it stands; parts are there to be empty."""
    return not source.is_template and not source.is_part and source.path.stat().st_size == 0


def _is_dunder(name: str) -> bool:
    return re.match(r"__\w+__\.", name) is not None
