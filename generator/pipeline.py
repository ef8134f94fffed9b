"""The pipeline: all stages in order, from the description to the formatted files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from .client.links import has_links
from .client.plan import build_plan
from .client.stream_selection import OmittedStream, UndescribedStream, select_streams
from .description_warnings import (
    report_link_problems,
    report_name_clashes,
    report_other_servers,
    report_stream_problems,
    report_workflow_problems,
)
from .diagnostics import Report, SpecloomError
from .frozen import frozen
from .model import Api
from .openapi.bundle import format_bundle
from .openapi.document import Document
from .openapi.http.media_type_rules import match_media_types
from .openapi.loader import DocumentLoader, load, make_loader
from .openapi.omission import omit_marked_parts, report_kept_parts
from .openapi.operations import parse
from .rendering import render
from .rendering.context import TemplateContext, make_context
from .rendering.file_formatting import format_rendered_files
from .style import Style, load_style
from .targets.python import PYTHON
from .targets.reference import REFERENCE
from .targets.target import Target
from .text.selection import ALL_OPERATIONS, Selection

if TYPE_CHECKING:
    from .output import RecordedInputs

BUILTIN_TARGETS: tuple[Target[Any], ...] = (PYTHON, REFERENCE)
"""The targets of a run that names none."""

_UNMATCHED_CODES = ("unmatched-name", "unmatched-rule")
"""The codes of errors about rules of a style that match nothing."""

Observer: TypeAlias = Callable[[str, int, int], None]
"""What is called with the name of a stage, and how many of how many files it has finished.

The numbers are 0 in a stage that does not work file by file.
"""


def _ignore_progress(stage: str, done: int, total: int) -> None:
    """Observe nothing."""


@frozen
class ParsedDescription:
    """A loaded description, and the API that it describes.

    `document` is without what the style leaves out, which is `omitted_parts` and some operations.
    `style` is that style; if the API is only a part of what is described, its rules need not match.
    """

    document: Document
    api: Api
    style: Style
    omitted_parts: int = 0


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


def read_description(
    spec: str | Path,
    style: Style,
    report: Report,
    *,
    overlays: Sequence[str | Path] = (),
    selection: Selection = ALL_OPERATIONS,
    workflows: Sequence[str | Path] = (),
    strict: bool = False,
    load_document: DocumentLoader = load,
    targets: Sequence[Target[Any]] = BUILTIN_TARGETS,
) -> ParsedDescription | None:
    """Load and parse the description at `spec`; None if the report has errors.

    With `strict`, warnings count as errors.  The style contributes its settings for
    streaming responses, and what it leaves out; `targets` check its rules if that is a subset.
    `workflows` are Arazzo documents.

    Raises:
        SpecloomError: The description cannot be used at all.
    """
    whole = document = load_document(spec, overlays=overlays, strict=strict, report=report)
    if document.files:
        style = replace(style, file_pointers=document.find_file_pointers())
    omission = omit_marked_parts(document, style.omit)
    if not selection.selects_all or omission.document is not document:
        _check_rules(document, style, targets)
        style = style.with_optional_rules()
    document = omission.document
    api, stream_problems = _parse(document, style, selection, whole)
    report_kept_parts(omission.kept_parts, api.operations, whole)
    api = replace(api, omitted_operations=api.omitted_operations + omission.operations)
    if workflows:
        # Imported here because few descriptions come with workflows.
        from .openapi.workflows import read_workflows

        api = replace(api, workflows=read_workflows(workflows, api, whole, report))
    report_stream_problems(stream_problems, style.streaming.stream_parameter, document)
    report_other_servers(api, style, document)
    has_failed = report.has_errors or (strict and report.warnings)
    return None if has_failed else ParsedDescription(document, api, style, omission.parts)


def _parse(
    document: Document,
    style: Style,
    selection: Selection = ALL_OPERATIONS,
    whole: Document | None = None,
) -> tuple[Api, Iterable[OmittedStream | UndescribedStream]]:
    """Return the API that a document describes, and problems with its streams."""
    event_schemas = {
        name: style.find_pointer(pointer) for name, pointer in style.streaming.item_schemas.items()
    }
    api = parse(
        document,
        selection,
        whole=whole,
        event_schemas=event_schemas,
        match_media_types=partial(match_media_types, style),
    )
    return select_streams(api, style.streaming.stream_parameter, event_schemas)


def _check_rules(document: Document, style: Style, targets: Sequence[Target[Any]]) -> None:
    """Check that the rules of a style match something in a whole description.

    A subset of it need not have what they are for.

    Raises:
        SpecloomError: A rule matches nothing.
    """
    if not style.has_rules:
        return
    whole = replace(document, report=Report(), resolved_references={})
    try:
        api, _ = _parse(whole, style)
        if not whole.report.has_errors:
            build_template_context(ParsedDescription(whole, api, style), targets)
    except SpecloomError as error:
        unmatched = [each for each in error.diagnostics if each.code in _UNMATCHED_CODES]
        if unmatched:
            raise SpecloomError(*unmatched) from None


def build_template_context(
    description: ParsedDescription, targets: Sequence[Target[Any]] = BUILTIN_TARGETS
) -> TemplateContext:
    """Return the variables that templates see for a description and its style.

    They are the root views of the targets, the description of the selected operations, as JSON, as
    `openapi`, and the extensions in the description.

    Raises:
        SpecloomError: The style refers to something that the description does not have.
    """
    document, api, style = description.document, description.api, description.style
    with locate_errors(document):
        plan = build_plan(api, style)

    def build_view(target: Target[Any]) -> Any:
        with locate_errors(document):
            return target.build_view(plan, style)

    variables: dict[str, Callable[[], Any]] = {
        "openapi": partial(format_bundle, document, api),
        "extensions": partial(_collect_extensions, document),
    }
    item_count = len(api.operations) + len(api.declarations)
    context = make_context(targets, build_view, variables, item_count)
    for target in targets:
        if target.checks_style:
            context.get_view(target)
    return context


def _collect_extensions(document: Document) -> Mapping[str, Mapping[str, Any]]:
    # Imported here because few templates print extensions.
    from .openapi.annotations.extensions import collect_extensions

    return collect_extensions(document)


@contextmanager
def locate_errors(document: Document) -> Iterator[None]:
    """Map the related locations of errors to files and pointers in the original description."""
    try:
        yield
    except SpecloomError as error:
        diagnostics = (
            replace(
                each,
                related=tuple(
                    replace(other, path=path, pointer=pointer)
                    for other in each.related
                    for path, pointer in (document.find_origin(other.pointer),)
                ),
            )
            for each in error.diagnostics
        )
        raise SpecloomError(*diagnostics) from None


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
    files, binary_files = _render_files(context, style, observe, earlier_files or {}, keep_rendered)
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
    observe("formatting", 0, 0)
    return format_rendered_files(rendered, style, context, earlier_files), binary_files


def regenerate_files(inputs: RecordedInputs) -> Mapping[str, str | bytes]:
    """Return the files that the recorded inputs of an output give; none if they have errors.

    Raises:
        SpecloomError: The description or the style cannot be used at all.
    """
    fetch_url = None
    if inputs.urls:  # of few descriptions
        from .remote.url_readers import RecordedUrls

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
