"""The beginning of a style: a style file to be filled in, and copies of built-in templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..project import PROJECT_FILE, read_project_styles
from ..rendering import SUFFIX, StyleFile
from ..rendering.template_files import iter_style_files
from ..style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE, find_style_roots, list_built_in_styles
from ..text.suggestions import suggest

_STYLE_HEADER = f"""\
#:schema ./{SCHEMA_FILE}
#
# A style of your own: what it says counts, and the built-in style for everything else.
# Every line that is commented out says what holds already: take the '#' away to change it.
#
# In use it is by `specloom generate --style DIR`, or where pyproject.toml says
#
#   [tool.specloom]
#   style = ["DIR"]
#
# Templates lie beside this file, under the paths of the files that they write.  One with the
# path of a built-in one stands in its place, whole (`specloom style eject FILE` copies it) or
# in some blocks, where it begins with {{% extends "base/FILE" %}}.  An empty one takes it away.
# `specloom show context FILE` tells what a template sees.
"""


def create_style(folder: Path) -> Path:
    """Write a style file that changes nothing yet, with its schema; where the file is.

    Raises:
        SpecloomError: the folder has a style file, or cannot be written to.
    """
    path = folder / STYLE_FILE
    if path.exists():
        raise _scaffold_error("style-exists", "there is a style already", path)
    base = (BUILT_IN_FOLDER / "base" / STYLE_FILE).read_text(encoding="utf-8")
    _write_file(path, _STYLE_HEADER + "".join(_comment_out_keys(base)))
    _write_file(folder / SCHEMA_FILE, (BUILT_IN_FOLDER / SCHEMA_FILE).read_text(encoding="utf-8"))
    return path


def _comment_out_keys(text: str) -> Iterator[str]:
    """A style file without its head, its keys commented out.

    The headers of tables stay, so that a key is in its table when it comes back; those of
    lists of tables do not, for an empty table would be one of the list.
    """
    _, blank, rest = text.partition("\n\n")
    yield "\n" if blank else ""
    for line in rest.splitlines(keepends=True):
        is_kept = re.match(r"#|\s*$|\s+#|\[[^\[]", line)
        yield line if is_kept else f"#{line}"


def eject_file(name: str, folder: Path | None) -> Path:
    """Copy a built-in file into a style directory, the project's last one if None; where it is then.

    Of built-in styles that the project uses the last one counts, unless `name` begins with
    the name of one.

    Raises:
        SpecloomError: there is no such file, no style directory, or a file of yours in the place.
    """
    styles = read_project_styles()
    source = _find_built_in_file(
        name, [style for style in styles if style in list_built_in_styles()]
    )
    path = (folder or _find_last_directory(styles)) / source.name
    if path.exists():
        raise _scaffold_error(
            "file-exists", "there is such a file already; nothing was written", path
        )
    _write_file(path, source.read_text())
    return path


def _find_built_in_file(name: str, styles: list[str]) -> StyleFile:
    """The file of a name, with its ending or without, in the built-in styles given, or the base."""
    style, _, rest = name.partition("/")
    has_style_prefix = style in list_built_in_styles()
    roots = find_style_roots([style] if has_style_prefix else styles)
    sources = {source.name: source for root in roots for source in iter_style_files(root)}
    file_name = rest if has_style_prefix else name
    source = sources.get(file_name) or sources.get(file_name + SUFFIX)
    if source is None:
        raise _scaffold_error(
            "no-template",
            f"there is no built-in file '{name}'",
            name,
            _suggest_files(file_name, sources),
        )
    return source


def _suggest_files(name: str, sources: dict[str, StyleFile]) -> str:
    """A hint with the files that end with a name, or the one nearest to it, or all."""
    matches = [
        each
        for each in sources
        if each.removesuffix(SUFFIX).endswith(f"/{name.removesuffix(SUFFIX)}")
    ]
    return f"there are: {', '.join(sorted(matches))}" if matches else suggest(name, sorted(sources))


def _find_last_directory(styles: tuple[str, ...]) -> Path:
    directories = [style for style in styles if style not in list_built_in_styles()]
    if not directories:
        hint = "name one by --to, or by style in [tool.specloom]"
        raise _scaffold_error(
            "no-style", "the project has no style directory", str(PROJECT_FILE), hint
        )
    return Path(directories[-1])


def _write_file(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise _scaffold_error(
            "unwritable-file", f"cannot be written: {error.strerror}", path
        ) from None


def _scaffold_error(
    code: str, message: str, path: Path | str, hint: str | None = None
) -> SpecloomError:
    return SpecloomError(Diagnostic("error", code, message, str(path), hint=hint))
