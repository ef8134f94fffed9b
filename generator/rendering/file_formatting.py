"""The formatting of rendered files by the targets whose languages they are in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..input_files import read_text_file
from ..style import Style
from .context import TemplateContext
from .line_origins import find_origin
from .renderer import RenderedFile
from .style_files import list_style_files

_BASE_CHARACTERS, _ITEM_CHARACTERS = 500_000, 10_000
"""The characters of rendered files that are formatted: the built-in templates write less than half
as many for each operation and schema.  Black formats about 20,000 in a second."""


_MAX_LOCATED = 20
"""The maximum number of invalid files that are rendered again, to find the lines of templates."""


def format_rendered_files(
    rendered: Mapping[str, RenderedFile],
    style: Style,
    context: TemplateContext,
    earlier_files: Mapping[str, str],
) -> Mapping[str, str]:
    """Return the texts of the files, formatted by each target in turn.

    `earlier_files` are files of an earlier run: an equal file is not formatted again.

    Raises:
        SpecloomError: Some files are not valid in their language.
    """

    def is_preformatted(path: str) -> bool:
        source = rendered[path].source
        if rendered[path].is_changed:
            return False
        return style.is_preformatted(source.root, path, is_copied=not source.is_template)

    # Copies of built-in files are valid and formatted, as the tests of this project check.
    files: Mapping[str, str] = {
        path: file.text
        for path, file in rendered.items()
        if file.source.is_template or not file.source.is_built_in or not is_preformatted(path)
    }
    try:
        for target in context.targets:
            if target.format_files is not None:
                files = target.format_files(
                    files,
                    is_preformatted=is_preformatted,
                    line_length=style.output.line_length,
                    earlier_files=earlier_files,
                    max_characters=_BASE_CHARACTERS + _ITEM_CHARACTERS * context.item_count,
                )
    except SpecloomError as error:
        found = error.diagnostics
        own = _list_own_templates(style)
        located = [_locate_in_template(each, rendered, own) for each in found[:_MAX_LOCATED]]
        raise SpecloomError(*_merge_errors(located), *_count_errors(found)) from None
    return {path: files.get(path, file.text) for path, file in rendered.items()}


def _list_own_templates(style: Style) -> list[str]:
    """Return the paths of the templates of users' styles."""
    files = (each for layer in list_style_files(style) for each in layer.values())
    return [str(each.path) for each in files if each.is_template and not each.is_built_in]


def _locate_in_template(
    diagnostic: Diagnostic, rendered: Mapping[str, RenderedFile], own_templates: Sequence[str]
) -> Diagnostic:
    """Return an error about a rendered file at the line of the template that wrote its line."""
    file, location = rendered[diagnostic.path], diagnostic.location
    place = f"line {location.line} of {diagnostic.path}" if location else diagnostic.path
    origin = None
    if location is not None:
        lines = file.list_origins()
        origin = find_origin(lines, file.text, location.line, _read_template, own_templates)
    option = "--keep-rendered DIR writes the whole file to DIR"
    return replace(
        diagnostic,
        message=f"{diagnostic.message} ({place})",
        path=origin.path if origin else str(file.source.path),
        location=origin.location if origin else None,
        hint=f"{diagnostic.hint}; {option}" if diagnostic.hint else option,
    )


def _merge_errors(located: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield the first error of each line of a template, with the number of the others."""
    groups: dict[object, list[Diagnostic]] = {}
    for number, each in enumerate(located):
        place = (each.path, each.location) if each.location else number
        groups.setdefault(place, []).append(each)
    for first, *others in groups.values():
        files = f"{len(others)} other file{'s' * (len(others) > 1)}"
        yield replace(first, message=f"{first.message}, and in {files}") if others else first


def _count_errors(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield an error with the number of those whose lines in templates are not looked for."""
    rest = found[_MAX_LOCATED:]
    if rest:
        message = f"{len(rest):,} more file{'s are' if len(rest) > 1 else ' is'} not valid"
        yield replace(rest[0], message=message, location=None, hint=None)


def _read_template(path: str) -> str:
    """Return the text of a template that was rendered, so it can be read."""
    return read_text_file(Path(path))
