"""The beginning of a style: a style file to be filled in, and copies of built-in templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..project import FILE as PROJECT
from ..project import project_styles
from ..rendering import SUFFIX, Source
from ..rendering.template_files import files_of
from ..style import BUILT_IN, FILE, SCHEMA_FILE, built_in_styles, style_roots
from ..text.suggestions import suggest

_HEAD = f"""\
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


def new_style(folder: Path) -> Path:
    """Write a style file that changes nothing yet, with its schema; where the file is.

    Raises:
        SpecloomError: the folder has a style file, or cannot be written to.
    """
    path = folder / FILE
    if path.exists():
        raise _error("style-exists", "there is a style already", path)
    base = (BUILT_IN / "base" / FILE).read_text(encoding="utf-8")
    _write(path, _HEAD + "".join(_commented(base)))
    _write(folder / SCHEMA_FILE, (BUILT_IN / SCHEMA_FILE).read_text(encoding="utf-8"))
    return path


def _commented(text: str) -> Iterator[str]:
    """A style file without its head, its keys commented out.

    The headers of tables stay, so that a key is in its table when it comes back; those of
    lists of tables do not, for an empty table would be one of the list.
    """
    _, blank, rest = text.partition("\n\n")
    yield "\n" if blank else ""
    for line in rest.splitlines(keepends=True):
        stays = re.match(r"#|\s*$|\s+#|\[[^\[]", line)
        yield line if stays else f"#{line}"


def eject_file(name: str, folder: Path | None) -> Path:
    """Copy a built-in file into a style directory, the project's last one if None; where it is then.

    Of built-in styles that the project uses the last one counts, unless `name` begins with
    the name of one.

    Raises:
        SpecloomError: there is no such file, no style directory, or a file of yours in the place.
    """
    styles = project_styles()
    source = _built_in(name, [style for style in styles if style in built_in_styles()])
    path = (folder or _last_directory(styles)) / source.name
    if path.exists():
        raise _error("file-exists", "there is such a file already; nothing was written", path)
    _write(path, source.read())
    return path


def _built_in(name: str, styles: list[str]) -> Source:
    """The file of a name, with its ending or without, in the built-in styles given, or the base."""
    style, _, rest = name.partition("/")
    named = style in built_in_styles()
    roots = style_roots([style] if named else styles)
    known = {source.name: source for root in roots for source in files_of(root)}
    wanted = rest if named else name
    source = known.get(wanted) or known.get(wanted + SUFFIX)
    if source is None:
        raise _error(
            "no-template", f"there is no built-in file '{name}'", name, _meant(wanted, known)
        )
    return source


def _meant(name: str, known: dict[str, Source]) -> str:
    """A hint with the files that end with a name, or the one nearest to it, or all."""
    ending = [
        each
        for each in known
        if each.removesuffix(SUFFIX).endswith(f"/{name.removesuffix(SUFFIX)}")
    ]
    return f"there are: {', '.join(sorted(ending))}" if ending else suggest(name, sorted(known))


def _last_directory(styles: tuple[str, ...]) -> Path:
    own = [style for style in styles if style not in built_in_styles()]
    if not own:
        hint = "name one by --to, or by style in [tool.specloom]"
        raise _error("no-style", "the project has no style directory", PROJECT, hint)
    return Path(own[-1])


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as problem:
        raise _error("unwritable-file", f"cannot be written: {problem.strerror}", path) from None


def _error(code: str, message: str, path: Path | str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", code, message, str(path), hint=hint))
