"""Scaffolding: a new project, a new style file, and copies of built-in templates."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..diagnostics import Report, file_error
from ..input_files import STANDARD_INPUT
from ..openapi.loader import make_loader
from ..project import (
    PROJECT_FILE,
    Arguments,
    Project,
    is_client_name,
    load_project,
    read_project_styles,
)
from ..project.initial_settings import find_descriptions, format_addition, format_settings
from ..rendering import SUFFIX, StyleFile
from ..rendering.style_files import iter_style_files
from ..style import BUILT_IN_FOLDER, SCHEMA_FILE, STYLE_FILE, find_style_roots, list_built_in_styles
from ..text.suggestions import list_names, suggest

_STYLE_HEADER = f"""\
#:schema ./{SCHEMA_FILE}
#
# A custom style.  Its keys override those of the built-in style.
# The lines that are commented out show the defaults: uncomment what you want to change.
#
# Use the style with `specloom generate --style DIR`, or in pyproject.toml:
#
#   [tool.specloom]
#   style = ["DIR"]
#
# Put templates next to this file, under the paths of the files that they generate.  A template
# with the path of a built-in one replaces it completely (`specloom style eject TEMPLATE` copies it),
# or block by block if it begins with {{% extends "base/FILE" %}}.  If it is empty, the file is
# not generated.  `specloom show context FILE` prints the variables of a template.
"""


def start_project(spec: str | None, output: Path | None, style: str, report: Report) -> list[str]:
    """Write the settings of a new project, and its style unless that exists; return what was done.

    The style is the path of a directory, or the name of a built-in style. Without `spec`, the only
    description in the current directory is used.

    Raises:
        SpecloomError: There is no description or there are several ones, it cannot be read, the
            project has settings already, or a file cannot be written.
    """
    spec = _name_description(spec or _find_description())
    # Otherwise the description would be read before the message that says it was for nothing.
    format_addition("")
    project = load_project((spec,), Arguments(output=output))
    _check_description(project, report)
    table = format_settings(spec, project.output.as_posix(), Path(style).as_posix())
    addition = format_addition(table)
    is_new = not PROJECT_FILE.exists()
    actions = []
    if style not in list_built_in_styles() and not (Path(style) / STYLE_FILE).exists():
        actions.append(f"{create_style(Path(style))}: created; uncomment what you want to change")
    _write_file(PROJECT_FILE, addition, mode="a")
    change = "created" if is_new else "[tool.specloom] added"
    return [f"{PROJECT_FILE}: {change}", *actions, "next: specloom generate"]


def _name_description(spec: str) -> str:
    """Return a description as the settings name it: a word would be the name of a client."""
    return f"./{spec}" if is_client_name(spec) else spec


def _find_description() -> str:
    paths = [path.as_posix() for path in find_descriptions()]
    if len(paths) == 1:
        return paths[0]
    if paths:
        message = "there are several descriptions"
        hint = f"pass one: {list_names(paths)}"
    else:
        message = "no description was found in the current directory"
        hint = "pass its path or URL: specloom init http://127.0.0.1:8000/openapi.json"
    raise file_error("no-description", message, ".", hint)


def _check_description(project: Project, report: Report) -> None:
    """Check that the description of a project can be read.

    Raises:
        SpecloomError: It cannot, or is standard input.
    """
    if project.spec == Path(STANDARD_INPUT):
        hint = "save the description in a file, and pass its path"
        message = "a project cannot have its description on standard input"
        raise file_error("no-description", message, "-", hint)
    load = make_loader(fetch_url=project.fetch_url)
    load(project.spec, overlays=(), strict=False, report=report)


def create_style(folder: Path) -> Path:
    """Create a style file with all keys commented out, and its schema; return its path.

    Raises:
        SpecloomError: The folder already has a style file, or is not writable.
    """
    path = folder / STYLE_FILE
    if path.exists():
        raise file_error("style-exists", "the style file already exists", path)
    base = (BUILT_IN_FOLDER / "base" / STYLE_FILE).read_text(encoding="utf-8")
    _write_file(path, _STYLE_HEADER + "".join(_comment_out_keys(base)))
    _write_file(folder / SCHEMA_FILE, (BUILT_IN_FOLDER / SCHEMA_FILE).read_text(encoding="utf-8"))
    return path


def _comment_out_keys(text: str) -> Iterator[str]:
    """Yield the lines of a style file after its header comment, with all keys commented out.

    Table headers stay, so that an uncommented key is in the right table.  Headers of arrays
    of tables do not, because each would add an empty table to the array.
    """
    _, blank, rest = text.partition("\n\n")
    yield "\n" if blank else ""
    for line in rest.splitlines(keepends=True):
        is_kept = re.match(r"#|\s*$|\s+#|\[[^\[]", line)
        yield line if is_kept else f"#{line}"


def eject_file(name: str, folder: Path | None, client: str | None = None) -> Path:
    """Copy a built-in file into a style directory, and return the path of the copy.

    The default folder is the last style directory of the project, or of a client in it.  The
    file is looked up in the built-in styles of the project, last one first, unless `name`
    begins with the name of a built-in style.

    Raises:
        SpecloomError: The file is unknown, there is no style directory, or the target exists or
            is outside of it.
    """
    styles = read_project_styles(client)
    source = _find_built_in_file(
        name, [style for style in styles if style in list_built_in_styles()]
    )
    root = folder or _find_last_directory(styles)
    path = root / source.name
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        message = "a link leads out of the style; nothing was written"
        raise file_error("foreign-file", message, path, "replace the link with a folder")
    if path.exists():
        raise file_error("file-exists", "the file already exists; nothing was written", path)
    _write_file(path, source.read_text())
    return path


def _find_built_in_file(name: str, styles: list[str]) -> StyleFile:
    """Return a built-in file from some built-in styles or the base; ``.jinja`` is optional."""
    style, _, rest = name.partition("/")
    has_style_prefix = style in list_built_in_styles()
    roots = find_style_roots([style] if has_style_prefix else styles)
    sources = {source.name: source for root in roots for source in iter_style_files(root)}
    file_name = rest if has_style_prefix else name
    source = sources.get(file_name) or sources.get(file_name + SUFFIX)
    if source is None:
        raise file_error(
            "no-template",
            f"unknown built-in file '{name}'",
            name,
            _suggest_files(file_name, sources),
        )
    return source


def _suggest_files(name: str, sources: dict[str, StyleFile]) -> str:
    """Return a hint with the files whose paths end with `name`, else the closest one, else all."""
    matches = [
        each
        for each in sources
        if each.removesuffix(SUFFIX).endswith(f"/{name.removesuffix(SUFFIX)}")
    ]
    return (
        f"did you mean one of: {', '.join(sorted(matches))}?"
        if matches
        else suggest(name, sorted(sources))
    )


def _find_last_directory(styles: tuple[str, ...]) -> Path:
    directories = [style for style in styles if style not in list_built_in_styles()]
    if not directories:
        hint = "pass one with --to, or set 'style' in [tool.specloom]"
        raise file_error("no-style", "the project has no style directory", PROJECT_FILE, hint)
    return Path(directories[-1])


def _write_file(path: Path, text: str, mode: str = "w") -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open(mode, encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise file_error("unwritable-file", f"cannot write file: {error.strerror}", path) from None
