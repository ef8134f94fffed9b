"""The last stages: from a parsed description to the formatted files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ..client.links import has_links
from ..diagnostics import Report
from ..frozen import frozen
from ..openapi.loader import DocumentLoader, load, make_loader
from ..rendering import render
from ..rendering.context import TemplateContext
from ..rendering.file_formatting import format_rendered_files
from ..style import Style, load_style
from ..targets.target import Target
from ..text.selection import ALL_OPERATIONS, Selection
from .description_warnings import (
    report_link_problems,
    report_name_clashes,
    report_workflow_problems,
)
from .reading import read_description
from .template_context import BUILTIN_TARGETS, ParsedDescription, build_template_context

if TYPE_CHECKING:
    from ..output import RecordedInputs

Observer: TypeAlias = Callable[[str, int, int], None]
"""What is called with the name of a stage, and how many of how many files it has finished.

The numbers are 0 in a stage that does not work file by file.
"""


def _ignore_progress(stage: str, done: int, total: int) -> None:
    """Observe nothing."""


@frozen
class GeneratedPackage:
    """The generated files (path to text), and the description they were generated from.

    `binary_files` are files of the style that are no text, such as images.
    """

    files: Mapping[str, str]
    description: ParsedDescription
    binary_files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def contents(self) -> Mapping[str, str | bytes]:
        """All files of the output."""
        return {**self.files, **self.binary_files}


def generate(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    overlays: Sequence[str | Path] = (),
    selection: Selection = ALL_OPERATIONS,
    workflows: Sequence[str | Path] = (),
    strict: bool = False,
    earlier_files: Mapping[str, str] | None = None,
    targets: Sequence[Target[Any]] = BUILTIN_TARGETS,
    observe: Observer = _ignore_progress,
    load_document: DocumentLoader = load,
    keep_rendered: Callable[[Mapping[str, str]], object] | None = None,
) -> GeneratedPackage | None:
    """Generate the files for the description at `spec`; None if the report has errors.

    With `strict`, warnings count as errors.  `earlier_files` are files of an earlier run: an
    equal file is not formatted again.  `targets` are what templates can write the API in.
    `observe` is called when a stage begins, and before each file is rendered.  `load_document`
    may return a description that was loaded before.  `keep_rendered` is called with the files
    before they are checked and formatted.

    Raises:
        SpecloomError: The description or the style cannot be used at all.
    """
    observe("reading", 0, 0)
    description = read_description(
        spec,
        style,
        report,
        overlays=overlays,
        selection=selection,
        workflows=workflows,
        strict=strict,
        load_document=load_document,
        targets=targets,
    )
    if description is None:
        return None
    observe("planning", 0, 0)
    context = build_template_context(description, targets)
    _report_target_problems(description, context, targets, report)
    if strict and report.warnings:
        return None
    files, binary_files = _render_files(
        context, style, report, observe, earlier_files or {}, keep_rendered
    )
    if strict and report.warnings:
        return None
    return GeneratedPackage(files, description, binary_files)


def _report_target_problems(
    description: ParsedDescription,
    context: TemplateContext,
    targets: Sequence[Target[Any]],
    report: Report,
) -> None:
    """Report what a target cannot write as the description and the style say."""
    api = description.api
    for target in targets:
        if target.list_name_clashes is not None and description.style.changes_words:
            clashes = target.list_name_clashes(context.get_view(target))
            report_name_clashes(clashes, description.style, description.document, report)
        if api.workflows and target.list_workflow_problems is not None:
            problems = target.list_workflow_problems(context.get_view(target))
            report_workflow_problems(api, problems, report)
        if target.list_link_problems is not None and has_links(api):
            links = target.list_link_problems(context.get_view(target))
            report_link_problems(links, description.document)


def _render_files(
    context: TemplateContext,
    style: Style,
    report: Report,
    observe: Observer,
    earlier_files: Mapping[str, str],
    keep_rendered: Callable[[Mapping[str, str]], object] | None,
) -> tuple[Mapping[str, str], Mapping[str, bytes]]:
    """Return the files that the templates of a style write, checked and formatted.

    The second ones are copied binary files.

    Raises:
        SpecloomError: The style cannot be used at all, or some files are not valid.
    """
    outputs = render(context, style, partial(observe, "rendering"))
    binary_files = {path: file.data for path, file in outputs.items() if file.data is not None}
    rendered = {path: file for path, file in outputs.items() if path not in binary_files}
    files = {path: file.text for path, file in rendered.items()}
    if keep_rendered is not None:
        keep_rendered(files)
    sources = {path: file.source.describe() for path, file in outputs.items()}
    for target in context.targets:
        if target.check_files is not None:
            target.check_files(context.get_view(target), files, sources, style)
        if target.list_file_problems is not None:
            report.add(*target.list_file_problems(files, style))
    observe("formatting", 0, 0)
    return format_rendered_files(rendered, style, context, earlier_files), binary_files


def regenerate_files(inputs: RecordedInputs) -> Mapping[str, str | bytes]:
    """Return the files that the recorded inputs of an output give; none if they have errors.

    Raises:
        SpecloomError: The description or the style cannot be used at all.
    """
    fetch_url = None
    if inputs.urls:  # of few descriptions
        from ..remote.url_readers import RecordedUrls

        fetch_url = RecordedUrls(inputs.urls).read
    package = generate(
        inputs.description,
        load_style(inputs.styles),
        Report(),
        overlays=inputs.overlays,
        selection=inputs.selection,
        load_document=make_loader(inputs.folders, fetch_url=fetch_url, links=inputs.links),
        workflows=inputs.workflows,
    )
    return package.contents if package else {}
