"""Templates into text; the only module that knows Jinja.

The template tree is the output tree: ``x.py.jinja`` becomes ``x.py``, a file with a
loop variable in its path (``[resource]``) is written once for each, a name that
begins with ``_`` or lies in ``parts/`` is only included, everything else is copied.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape as html_escape
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemBytecodeCache,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.errors import Diagnostic, Place, SpecloomError
from generator.later import Later
from generator.markdown import Prose, at_root, code, flat, span
from generator.memory import cache_folder
from generator.pages import Pages
from generator.python.docstrings import comment, docstring
from generator.python.import_texts import importing
from generator.python.literals import literal
from generator.style import FILE, Style
from generator.yaml_text import yaml_string

_SUFFIX = ".jinja"
_PAGES = "generator.pages."
_IGNORED = ("__pycache__", ".git", ".DS_Store")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a style: its path there, and the style's directory."""

    name: str
    root: Path

    @property
    def is_template(self) -> bool:
        return self.name.endswith(_SUFFIX)

    @property
    def is_part(self) -> bool:
        """Whether it is only included by others."""
        parts = self.name.split("/")
        return "parts" in parts[:-1] or (
            self.is_template and parts[-1].startswith("_") and not _is_dunder(parts[-1])
        )

    @property
    def target(self) -> str:
        return self.name.removesuffix(_SUFFIX)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file of the output: its text, and which file of which style it comes from."""

    text: str
    source: Source


def render(pages: Pages, style: Style) -> dict[str, Rendered]:
    """The files of a style's templates by their paths in the output, sorted.

    Raises:
        SpecloomError: a template has an error, or two write the same file.
    """
    sources = _sources(style)
    environment = _environment(style, sources)
    files: dict[str, Rendered] = {}
    for source in sources.values():
        if not source.is_part:
            for path, text in _written(source, pages, environment):
                if path in files:
                    raise _clash(path, files[path].source, source)
                files[path] = Rendered(text, source)
    return dict(sorted(files.items()))


def _sources(style: Style) -> dict[str, Source]:
    """The files of all styles by path; the first root that has one wins.

    Raises:
        SpecloomError: a style leaves out what is not there.
    """
    found: dict[str, Source] = {}
    for root in reversed(style.roots):
        for name in style.left_out(root, [s.name for s in found.values() if not s.is_part]):
            del found[name]
        found |= {source.name: source for source in _files(root)}
    return dict(sorted(found.items()))


def _files(root: Path) -> Iterator[Source]:
    """The files of one style but its settings."""
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        ignored = any(part in _IGNORED for part in name.split("/"))
        if path.is_file() and name != FILE and not ignored:
            yield Source(name, root)


def _written(source: Source, pages: Pages, environment: Environment) -> Iterator[tuple[str, str]]:
    """The files that one template gives, or the copy that a plain file is."""
    if not source.is_template:
        text = _read(source.root / source.name)
        yield source.target.replace("[package]", pages.package.name), text
        return
    template = _compiled(environment, source)
    for path, context in _items(source.target, pages):
        try:
            text = template.render(**pages._asdict(), **context)
        except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError) as problem:
            raise _failed(source, problem, path) from None
        if text.strip() or path.endswith(".typed"):
            yield path, text


def _items(target: str, pages: Pages) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The paths that a template writes, each with the item that it is about."""
    target = target.replace("[package]", pages.package.name)
    variable = next((name for name in _LOOPS if f"[{name}]" in target), None)
    if variable is None:
        yield target, {}
        return
    for name, item in _LOOPS[variable](pages):
        yield target.replace(f"[{variable}]", name), {variable: item}


_LOOPS: Mapping[str, Callable[[Pages], list[tuple[str, object]]]] = {
    "resource": lambda pages: [(each.module, each) for each in pages.package.resources],
    "module": lambda pages: [(each.name, each) for each in pages.package.modules],
    "type": lambda pages: [(each.name, each) for each in pages.package.types],
    "tag": lambda pages: [(each.file, each) for each in pages.api.value.tags],
    "schema": lambda pages: [(each.name, each) for each in pages.api.value.schemas],
}
"""What a template can be written once for each of, with the names of their files."""


class _Loader(BaseLoader):
    """Templates by their path in any style; ``base/…`` names the built-in style's own."""

    def __init__(self, roots: Sequence[Path], sources: Mapping[str, Source]) -> None:
        self._roots = {root.name: root for root in reversed(roots)}
        self._sources = sources

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        name = posixpath.normpath(template)
        source = self._sources.get(name)
        if source is None:
            root, _, rest = name.partition("/")
            if root not in self._roots or rest.startswith("../"):
                raise TemplateNotFound(template)
            source = Source(rest, self._roots[root])
        path = source.root / source.name
        if not path.is_file():
            raise TemplateNotFound(template)
        return _read(path), str(path), None


class _Context(Context):
    """The variables of a template; what is made later is made when one is named."""

    def resolve_or_missing(self, key: str) -> Any:
        value = super().resolve_or_missing(key)
        return value.value if isinstance(value, Later) else value


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a short way to the public fields of pages, which are all data."""

    context_class = _Context

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if type(obj).__module__.startswith(_PAGES) and not attr.startswith("_"):
            return True
        return super().is_safe_attribute(obj, attr, value)


def _byte_code() -> FileSystemBytecodeCache | None:
    """A store for compiled templates; to compile them takes a quarter of a small run."""
    cache = cache_folder()
    if cache is None:
        return None
    try:
        (cache / "templates").mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(cache / "templates"))


def _environment(style: Style, sources: Mapping[str, Source]) -> Environment:
    environment = _Sandbox(
        bytecode_cache=_byte_code(),
        loader=_Loader(style.roots, sources),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is code; the filters are the doors for text
    )
    width = style.number("output", "line_length")
    prose = Prose(style.text("docs", "links"))
    environment.filters = {
        **{name: environment.filters[name] for name in _FILTERS},
        "docstring": lambda text, indent=0: docstring(text, indent, width),
        "comment": comment,
        "at_root": at_root,
        "brief": prose.brief,
        "cell": prose.cell,
        "code": code,
        "flat": flat,
        "html": html_escape,
        "importing": importing,
        "literal": literal,
        "paragraphs": prose.paragraphs,
        "span": span,
        "yaml": yaml_string,
    }
    return environment


_FILTERS = [
    "indent",
    "join",
    "first",
    "last",
    "length",
    "list",
    "map",
    "select",
    "reject",
    "selectattr",
    "rejectattr",
    "sort",
    "unique",
    "trim",
    "replace",
    "upper",
    "lower",
    "batch",
    "groupby",
    "default",
]


def _compiled(environment: Environment, source: Source) -> Template:
    try:
        return environment.get_template(source.name)
    except TemplateError as problem:
        raise _failed(source, problem, source.target) from None


def _failed(source: Source, problem: Exception, path: str) -> SpecloomError:
    """The error for a template, with the line in the template where it went wrong."""
    name, line = _where(source, problem)
    message = getattr(problem, "message", None) or str(problem) or type(problem).__name__
    if isinstance(problem, TemplateNotFound):
        message = f"there is no template '{problem.name}'"
    return SpecloomError(
        Diagnostic(
            "error",
            "template",
            f"{message} (writing {path})",
            name,
            place=Place(line, 1),
        )
    )


def _where(source: Source, problem: Exception) -> tuple[str, int]:
    if isinstance(problem, TemplateSyntaxError):
        return problem.filename or str(source.root / source.name), problem.lineno
    trace, found = problem.__traceback__, (str(source.root / source.name), 1)
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(_SUFFIX):
            found = (filename, trace.tb_lineno)
        trace = trace.tb_next
    return found


def _clash(path: str, one: Source, other: Source) -> SpecloomError:
    return SpecloomError(
        Diagnostic(
            "error",
            "template-clash",
            f"two templates write '{path}'",
            str(other.root / other.name),
            hint=f"the other one is {one.root / one.name}",
        )
    )


def _is_dunder(name: str) -> bool:
    return re.match(r"__\w+__\.", name) is not None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise SpecloomError(
            Diagnostic("error", "unreadable-file", f"cannot be read: {problem}", str(path))
        ) from None
