"""Templates into text: the files that a style writes of some pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostic, SpecloomError
from ..style import Style
from ..text.globs import star_pattern
from ..text.suggestions import suggest
from .context import TemplateContext
from .fields import field_names
from .output_paths import targets
from .sandbox import Templates
from .template_files import Source, sources_of

_NEEDS = ("output", "needs")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file of the output: its text, and which file of which style it comes from."""

    text: str
    source: Source


def render(pages: TemplateContext, style: Style) -> dict[str, Rendered]:
    """The files of a style's templates by their paths in the output, sorted.

    Raises:
        SpecloomError: a template has an error, or two write the same file.
    """
    sources = sources_of(style)
    _check_docstring(sources, style)
    unwanted = _unwanted(sources, pages, style)
    templates = Templates(style, sources)
    files: dict[str, Rendered] = {}
    for source in sources.values():
        if not source.is_part and source.name not in unwanted:
            for path, text in _written(source, pages, templates):
                if path in files:
                    raise _clash(path, files[path].source, source)
                files[path] = Rendered(text, source)
    return dict(sorted(files.items()))


def _written(
    source: Source, pages: TemplateContext, templates: Templates
) -> Iterator[tuple[str, str]]:
    """The files that one template gives, or the copies that a plain file is."""
    for target in targets(source, pages):
        if not source.is_template:
            yield target.path, _headed(source.read(), target.path, pages.package.header)
        elif (text := templates.text(source, target, pages)).strip():
            yield target.path, text


def _headed(text: str, path: str, header: str) -> str:
    """A file that is copied; one of Python gets the header, behind the line that runs it."""
    if not path.endswith(".py"):
        return text
    line = text[: text.find("\n") + 1] if text.startswith("#!") else ""
    return line + header + text.removeprefix(line)


def _unwanted(sources: Mapping[str, Source], pages: TemplateContext, style: Style) -> set[str]:
    """The files that need a field of `package` which has nothing in it.

    Raises:
        SpecloomError: there is no such field, or no such file.
    """
    unwanted: set[str] = set()
    known = field_names(pages.package)
    for pattern, name in style.table(*_NEEDS).items():
        if name and name not in known:
            what = f"'{pattern}' cannot need '{name}': a Package has no such field"
            raise style.unmatched((*_NEEDS, pattern), what, suggest(name, known))
        fits = star_pattern(pattern).fullmatch
        found = {s.name for s in sources.values() if fits(s.name) or fits(s.target)}
        if not found and style.layer(*_NEEDS, pattern):
            what = f"no style has a file '{pattern}' that could need something"
            raise style.unmatched((*_NEEDS, pattern), what)
        if name and not getattr(pages.package, name):
            unwanted |= found
    return unwanted


def _check_docstring(sources: Mapping[str, Source], style: Style) -> None:
    """Raise where no style has the part that is to shape docstrings."""
    name = style.text("docs", "docstring")
    if name not in sources:
        shapes = [each for each in sources if each.startswith("parts/docstrings/")]
        told = f"no style has a template '{name}'"
        raise style.unmatched(("docs", "docstring"), told, suggest(name, shapes))


def _clash(path: str, one: Source, other: Source) -> SpecloomError:
    return SpecloomError(
        Diagnostic(
            "error",
            "template-clash",
            f"two templates write '{path}'",
            str(other.path),
            hint=f"the other one is {one.path}",
        )
    )
