"""All stages in their order: the only place that knows them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from .diagnostics import Diagnostic, Report, SpecloomError
from .formatting import format_files
from .model import Api
from .openapi.bundle import bundle_text
from .openapi.document import Document, load
from .openapi.operations import ALL, Selection, parse
from .openapi.streaming import Streaming
from .rendering import render
from .rendering.context import Lazy, TemplateContext
from .rendering.renderer import Rendered
from .style import Style
from .targets.python import check_modules, lower
from .targets.reference.lowering import reference


@dataclass(frozen=True, slots=True)
class Read:
    """A description that was read, and the API that it describes."""

    document: Document
    api: Api


@dataclass(frozen=True, slots=True)
class Generated:
    """The files of a package by their paths, and the description they were made from."""

    files: Mapping[str, str]
    read: Read


def read(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    overlays: Sequence[str | Path] = (),
    selection: Selection = ALL,
    strict: bool = False,
) -> Read | None:
    """What the description at `spec` says; None if the report has errors, or warnings if `strict`.

    A style adds what it knows of streams.

    Raises:
        SpecloomError: the description cannot be used at all.
    """
    streaming = Streaming(style.text("streams", "parameter"), style.table("streams", "items"))
    document = load(spec, overlays=overlays, strict=strict, report=report)
    api = parse(document, selection, streaming)
    failed = report.failed or (strict and report.warnings)
    return None if failed else Read(document, api)


def pages(read: Read, style: Style) -> TemplateContext:
    """What templates see of a description in a style.

    Raises:
        SpecloomError: a name that the style changes is not there.
    """
    document, api = read.document, read.api
    with locating(document):
        package = lower(api, style)
    return TemplateContext(
        package,
        Lazy(partial(reference, api, style)),
        Lazy(partial(bundle_text, document, api)),
    )


@contextmanager
def locating(document: Document) -> Iterator[None]:
    """Errors in here tell where in the description their further places are."""
    try:
        yield
    except SpecloomError as problem:
        told = (
            replace(
                each,
                related=tuple(
                    replace(other, path=path, pointer=pointer)
                    for other in each.related
                    for path, pointer in (document.origin(other.pointer),)
                ),
            )
            for each in problem.diagnostics
        )
        raise SpecloomError(*told) from None


def generate(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    overlays: Sequence[str | Path] = (),
    selection: Selection = ALL,
    strict: bool = False,
    known: Mapping[str, str] | None = None,
) -> Generated | None:
    """The client of the description at `spec` in a style; None if the report has errors.

    `known` are files of an earlier run, which need no formatting if they come out again.

    Raises:
        SpecloomError: the description or the style cannot be used at all.
    """
    found = read(spec, style, report, overlays=overlays, selection=selection, strict=strict)
    if found is None:
        return None
    lowered = pages(found, style)
    rendered = render(lowered, style)
    check_modules(lowered.package, {path: file.text for path, file in rendered.items()}, style)

    def trusted(path: str) -> bool:
        source = rendered[path].source
        return style.trusts(source.root, path, copied=not source.is_template)

    try:
        files = format_files(
            {path: file.text for path, file in rendered.items()},
            trusted=trusted,
            line_length=style.number("output", "line_length"),
            known=known or {},
        )
    except SpecloomError as refused:
        raise SpecloomError(*(_blamed(d, rendered) for d in refused.diagnostics)) from None
    return Generated(files, found)


def _blamed(problem: Diagnostic, rendered: Mapping[str, Rendered]) -> Diagnostic:
    """A problem in a file that was not written, with the template that would have written it."""
    blame = f"'{rendered[problem.path].source.path}' has a mistake"
    return replace(problem, hint=f"{problem.hint}: {blame}" if problem.hint else blame)
