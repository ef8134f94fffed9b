"""Templates into text: the files that a style writes of some pages."""

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
    """A file of the output: its text, and which file of which style it comes from."""

    text: str
    source: StyleFile


def render(context: TemplateContext, style: Style) -> dict[str, RenderedFile]:
    """The files of a style's templates by their paths in the output, sorted.

    Raises:
        SpecloomError: a template has an error, or two write the same file.
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
    """The files that one template gives, or the copies that a plain file is."""
    for output_file in iter_output_files(source, context):
        if not source.is_template:
            yield output_file.path, _add_header(
                source.read_text(), output_file.path, context.package.file_header
            )
        elif (text := templates.render_text(source, output_file, context)).strip():
            yield output_file.path, text


def _add_header(text: str, path: str, header: str) -> str:
    """A file that is copied; one of Python gets the header, behind the line that runs it."""
    if not path.endswith(".py"):
        return text
    line = text[: text.find("\n") + 1] if text.startswith("#!") else ""
    return line + header + text.removeprefix(line)


def _find_skipped_sources(
    sources: Mapping[str, StyleFile], context: TemplateContext, style: Style
) -> set[str]:
    """The files that need a field of `package` which has nothing in it.

    Raises:
        SpecloomError: there is no such field, or no such file.
    """
    skipped: set[str] = set()
    known = get_field_names(context.package)
    for pattern, name in style.get_table(*_CONDITIONS_KEYS).items():
        if name and name not in known:
            message = f"'{pattern}' cannot need '{name}': a Package has no such field"
            raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message, suggest(name, known))
        matches = compile_glob(pattern).fullmatch
        matching = {
            s.name for s in sources.values() if matches(s.name) or matches(s.output_pattern)
        }
        if not matching and style.get_layer(*_CONDITIONS_KEYS, pattern):
            message = f"no style has a file '{pattern}' that could need something"
            raise style.unmatched_error((*_CONDITIONS_KEYS, pattern), message)
        if name and not getattr(context.package, name):
            skipped |= matching
    return skipped


def _check_docstring(sources: Mapping[str, StyleFile], style: Style) -> None:
    """Raise where no style has the part that is to shape docstrings."""
    name = style.get_text("docs", "docstring_template")
    if name not in sources:
        shapes = [each for each in sources if each.startswith("parts/docstrings/")]
        message = f"no style has a template '{name}'"
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
