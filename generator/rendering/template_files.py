"""The files of styles: templates, parts of templates, and plain files, which are copied."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..frozen import frozen
from ..input_files import read_text_file
from ..style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE, Style, is_ignored

SUFFIX = ".jinja"


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
        return "parts" in parts[:-1] or (
            self.is_template and parts[-1].startswith("_") and not _is_dunder(parts[-1])
        )

    @property
    def output_pattern(self) -> str:
        """Return the output path, with the names of loops in brackets."""
        return self.name.removesuffix(SUFFIX)

    def read_text(self) -> str:
        """Return the text of the file.

        Raises:
            SpecloomError: The file cannot be read or is not valid UTF-8.
        """
        try:
            return read_text_file(self.path)
        except (OSError, UnicodeDecodeError) as problem:
            raise SpecloomError(
                Diagnostic("error", "unreadable-file", f"cannot be read: {problem}", str(self.path))
            ) from None


def collect_style_files(style: Style) -> dict[str, StyleFile]:
    """Return the files of all styles by path; later styles override earlier ones.

    An empty plain file that overrides another file removes it (an empty template writes
    nothing anyway); an empty file that overrides nothing is kept.

    Raises:
        SpecloomError: A style excludes an unknown template.
    """
    files: dict[str, StyleFile] = {}
    for layer in style.layers:
        templates = [source.name for source in files.values() if not source.is_part]
        for name in layer.find_excluded_templates(templates):
            del files[name]
        own_files = {source.name: source for source in iter_style_files(layer.root)}
        removed = {
            name for name, source in own_files.items() if name in files and _is_blank(source)
        }
        files |= own_files
        for name in removed:
            del files[name]
    return dict(sorted(files.items()))


def iter_style_files(root: Path) -> Iterator[StyleFile]:
    """Yield the files of one style, except its settings and their schema.

    Raises:
        SpecloomError: A file is a link to a file outside of the style, which may be untrusted.
    """
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [each for each in subfolders if not is_ignored(each)]
        prefix = "" if folder == str(root) else f"{Path(folder).relative_to(root).as_posix()}/"
        for name in (f"{prefix}{each}" for each in names if not is_ignored(each)):
            path = root / name
            if not path.is_file() or name in (STYLE_FILE, SCHEMA_FILE):
                continue
            if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
                raise _foreign_file_error(path)
            yield StyleFile(name, root)


def _foreign_file_error(path: Path) -> SpecloomError:
    message = "the file is a link to a file outside of the style"
    hint = "replace it with a copy of that file"
    return SpecloomError(Diagnostic("error", "foreign-file", message, str(path), hint=hint))


def _is_blank(source: StyleFile) -> bool:
    """Check whether a file removes the one it overrides; parts may be empty."""
    return not source.is_template and not source.is_part and source.path.stat().st_size == 0


def _is_dunder(name: str) -> bool:
    return re.match(r"__\w+__\.", name) is not None
