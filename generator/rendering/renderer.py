"""Rendering of all templates of a style."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostic, SpecloomError
from ..style import Style
from ..text.patterns import compile_glob
from ..text.suggestions import suggest
from .context import TemplateContext
from .introspection import get_field_names
from .output_paths import iter_output_files
from .sandbox import TemplateRenderer
from .template_files import StyleFile, collect_style_files

_CONDITIONS_KEYS = ("output", "conditions")


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A file of the output: its text, and the style's file that it was rendered from."""

    text: str
    source: StyleFile


def render(context: TemplateContext, style: Style) -> dict[str, RenderedFile]:
    """Return the output files of a style by path, sorted.

    Raises:
        SpecloomError: A template has an error, or two templates write the same file.
    """
    sources = collect_style_files(style)
    _check_docstring(sources, style)
    skipped = _find_skipped_sources(sources, context, style)
    templates = TemplateRenderer(style, sources)
    files: dict[str, RenderedFile] = {}
    for source in sources.values():
        if not source.is_part and source.name not in skipped:
            for path, text in _render_source(source, context, templates):
                if path in files:
                    raise _clash_error(path, files[path].source, source)
                files[path] = RenderedFile(text, source)
    return dict(sorted(files.items()))


def _render_source(
    source: StyleFile, context: TemplateContext, templates: TemplateRenderer
) -> Iterator[tuple[str, str]]:
    """Yield the output files of one template or the copies of one plain file."""
    for output_file in iter_output_files(source, context):
        if not source.is_template:
            yield output_file.path, _add_header(
                source.read_text(), output_file.path, context.package.file_header
            )
        elif (text := templates.render_text(source, output_file, context)).strip():
            yield output_file.path, text


def _add_header(text: str, path: str, header: str) -> str:
    """Insert the header into a copied Python file, after its shebang line."""
    if not path.endswith(".py"):
        return text
    line = text[: text.find("\n") + 1] if text.startswith("#!") else ""
    return line + header + text.removeprefix(line)


def _find_skipped_sources(
    sources: Mapping[str, StyleFile], context: TemplateContext, style: Style
) -> set[str]:
    """Return the names of the files that need a field of `package` that is empty.

    Raises:
        SpecloomError: The field or the file is unknown.
    """
    skipped: set[str] = set()
    known = get_field_names(context.package)
    for pattern, name in style.output.conditions.items():
        if name and name not in known:
            message = f"'{pattern}' needs '{name}', but a Package has no such field"
            raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message, suggest(name, known))
        matches = compile_glob(pattern).fullmatch
        matching = {
            s.name for s in sources.values() if matches(s.name) or matches(s.output_pattern)
        }
        if not matching and style.get_layer(*_CONDITIONS_KEYS, pattern):
            message = f"no file of the style matches '{pattern}'"
            raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message)
        if name and not getattr(context.package, name):
            skipped |= matching
    return skipped


def _check_docstring(sources: Mapping[str, StyleFile], style: Style) -> None:
    """Raise an error if no style has the part that renders docstrings."""
    name = style.docs.docstring_template
    if name not in sources:
        shapes = [each for each in sources if each.startswith("parts/docstrings/")]
        message = f"unknown template '{name}'"
        raise style.unmatched_error(("docs", "docstring_template"), message, suggest(name, shapes))


def _clash_error(path: str, one: StyleFile, other: StyleFile) -> SpecloomError:
    return SpecloomError(
        Diagnostic(
            "error",
            "template-clash",
            f"two templates write '{path}'",
            str(other.path),
            hint=f"the other one is {one.path}",
        )
    )
