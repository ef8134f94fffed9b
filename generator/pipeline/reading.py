"""The first stages: loading and parsing, with what a style and a selection leave out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from ..client.stream_selection import OmittedStream, UndescribedStream, select_streams
from ..diagnostics import Report, SpecloomError
from ..model import Api
from ..openapi.document import Document
from ..openapi.http.media_type_rules import match_media_types
from ..openapi.loader import DocumentLoader, load
from ..openapi.omission import omit_marked_parts, report_kept_parts
from ..openapi.operations import parse
from ..style import Style
from ..targets.target import Target
from ..text.selection import ALL_OPERATIONS, Selection
from .description_warnings import report_other_servers, report_stream_problems
from .template_context import BUILTIN_TARGETS, ParsedDescription, build_template_context

_UNMATCHED_CODES = ("unmatched-name", "unmatched-rule")
"""The codes of errors about rules of a style that match nothing."""


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
        from ..openapi.workflows import read_workflows

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
