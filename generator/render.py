"""Templates into text; the only module that knows Jinja.

The template tree is the output tree: ``x.py.jinja`` becomes ``x.py``, a file with a
loop variable in its path (``[resource]``) is written once for each, a name that
begins with ``_`` or lies in ``parts/`` is only included, everything else is copied.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.errors import Diagnostic, Place, SpecloomError
from generator.markdown import cell, code, paragraphs
from generator.memory import cache_folder
from generator.pages import Package
from generator.python.docstrings import comment, docstring
from generator.style import FILE, Style

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


def render(package: Package, style: Style) -> dict[str, Rendered]:
    """The files of a package by their paths in the output, sorted.

    Raises:
        SpecloomError: a template has an error, or two write the same file.
    """
    sources = _sources(style.roots)
    environment = _environment(style, sources)
    files: dict[str, Rendered] = {}
    for source in sources.values():
        if not source.is_part:
            for path, text in _written(source, package, environment):
                if path in files:
                    raise _clash(path, files[path].source, source)
                files[path] = Rendered(text, source)
    return dict(sorted(files.items()))


def _sources(roots: Sequence[Path]) -> dict[str, Source]:
    """The files of all styles by path; the first root that has one wins."""
    found: dict[str, Source] = {}
    for root in roots:
        for path in sorted(root.rglob("*")):
            name = path.relative_to(root).as_posix()
            ignored = any(part in _IGNORED for part in name.split("/"))
            if path.is_file() and name != FILE and not ignored:
                found.setdefault(name, Source(name, root))
    return dict(sorted(found.items()))


def _written(
    source: Source, package: Package, environment: Environment
) -> Iterator[tuple[str, str]]:
    """The files that one template gives, or the copy that a plain file is."""
    if not source.is_template:
        text = _read(source.root / source.name)
        yield source.target.replace("[package]", package.name), text
        return
    template = _compiled(environment, source)
    for path, context in _items(source.target, package):
        try:
            text = template.render(package=package, **context)
        except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError) as problem:
            raise _failed(source, problem, path) from None
        if text.strip() or path.endswith(".typed"):
            yield path, text


def _items(target: str, package: Package) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The paths that a template writes, each with the item that it is about."""
    target = target.replace("[package]", package.name)
    if "[resource]" in target:
        for resource in package.resources:
            yield target.replace("[resource]", resource.module), {"resource": resource}
    elif "[module]" in target:
        for module in package.modules:
            yield target.replace("[module]", module.name), {"module": module}
    elif "[type]" in target:
        for type in package.types:
            yield target.replace("[type]", type.name), {"type": type}
    else:
        yield target, {}


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


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a short way to the public fields of pages, which are all data."""

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
    environment.filters = {
        **{name: environment.filters[name] for name in _FILTERS},
        "docstring": lambda text, indent=0: docstring(text, indent, width),
        "comment": comment,
        "cell": cell,
        "code": code,
        "paragraphs": paragraphs,
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
