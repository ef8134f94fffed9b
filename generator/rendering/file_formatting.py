"""The formatting of rendered files by the targets whose languages they are in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..diagnostics import Diagnostic, SpecloomError
from ..style import Style
from .context import TemplateContext
from .renderer import RenderedFile

_BASE_CHARACTERS, _ITEM_CHARACTERS = 500_000, 10_000
"""The characters of rendered files that are formatted: the built-in templates write less than half
as many for each operation and schema.  Black formats about 20,000 in a second."""


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
        raise SpecloomError(
            *(_add_template_hint(diagnostic, rendered) for diagnostic in error.diagnostics)
        ) from None
    return {path: files.get(path, file.text) for path, file in rendered.items()}


def _add_template_hint(diagnostic: Diagnostic, rendered: Mapping[str, RenderedFile]) -> Diagnostic:
    """Add the template that the invalid file was rendered from to the hint."""
    template_error = f"check the template '{rendered[diagnostic.path].source.path}'"
    return replace(
        diagnostic,
        hint=f"{diagnostic.hint}: {template_error}" if diagnostic.hint else template_error,
    )
