"""All checks of the files of users' styles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from ...diagnostics import Diagnostic, SpecloomError, file_error
from ...style import Style
from .files import StyleFile
from .style_templates import StyleTemplates, TemplateReader
from .unknown_blocks import find_unknown_blocks
from .unused_files import find_unknown_templates, find_unused_file

_MAX_PROBLEMS = 20
"""The maximum number of problems that are reported: similar names are looked for for each."""


def check_style_files(
    reader: TemplateReader,
    style: Style,
    layers: Sequence[Mapping[str, StyleFile]],
    sources: Mapping[str, StyleFile],
) -> None:
    """Check that the files of users' styles have an effect, whatever the description has.

    `layers` are the files of each style by name, and `sources` those that are used of them.

    Raises:
        SpecloomError: A block, a text or a file is never written, or a template does not exist.
    """
    templates = StyleTemplates(reader, style, layers, sources)
    try:
        problems = [*islice(_iter_problems(templates), _MAX_PROBLEMS)]
    except RecursionError:
        message = "a template has too many levels of nested blocks or expressions"
        raise file_error("too-large", message, style.layers[-1].root) from None
    if problems:
        raise SpecloomError(*problems)


def _iter_problems(templates: StyleTemplates) -> Iterator[Diagnostic]:
    for file in templates.files:
        yield from find_unused_file(templates, file)
        if file.source.is_template:
            yield from find_unknown_templates(templates, file.source)
            yield from find_unknown_blocks(templates, file.source)
