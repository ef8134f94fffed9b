"""Warnings about a description that depend on the plan of a client and on its style."""

from __future__ import annotations

from collections.abc import Iterable

from ..client.other_servers import find_other_servers
from ..client.stream_selection import OmittedStream, UndescribedStream
from ..diagnostics import Diagnostic, Location, RelatedLocation, Report
from ..model import Api
from ..openapi.document import Document
from ..style import Style
from ..style.toml_files import format_dotted_key
from ..targets.target import LinkProblem, NameClash, WorkflowProblem
from ..text.counts import format_count
from ..text.quoting import format_toml_key, quote_name


def report_stream_problems(
    problems: Iterable[OmittedStream | UndescribedStream], parameter: str, document: Document
) -> None:
    """Report streams that no client can request or read; `parameter` is that of the style."""
    for problem in problems:
        cursor = document.root.at_pointer(problem.pointer)
        if isinstance(problem, OmittedStream):
            cursor.warn(
                "unselected-stream",
                f"nothing in the request selects '{problem.media_type}'; ignored",
                "set 'stream_parameter' under [streaming] in a style to the boolean that selects it",
            )
        else:
            line = f'{format_toml_key(problem.key)} = "/components/schemas/…"'
            cursor.warn(
                "undescribed-stream",
                f"'{parameter}' requests a stream, but no response describes its events",
                f"name their schema under [streaming.item_schemas] in a style: {line}",
            )


def report_other_servers(api: Api, style: Style, document: Document) -> None:
    """Report each server that a style must name before it gets credentials."""
    settings = style.package
    base_url = settings.base_url or api.default_server
    for server in find_other_servers(api, base_url, settings.trusted_hosts):
        others = server.operations[1:]
        consent = f'trusted_hosts = ["{server.host}"] under [package] in a style'
        count = f" and of {format_count(len(others), 'other operation')}" if others else ""
        document.root.at_pointer(server.pointer).warn(
            "other-server",
            f"{server.origin}, the server of this operation{count}, is not that of the base URL; "
            "it gets no credentials",
            "write https://" if server.is_plain else f"if it may get them, set {consent}",
        )


def report_name_clashes(
    clashes: Iterable[NameClash], style: Style, document: Document, report: Report
) -> None:
    """Report each pair of items to which settings of the style would give the same name.

    An item that the description does not name gets its name from its location, of which there are
    several forms; which one it is concerns nobody until they look at it by ``show names``.
    """
    reported: set[frozenset[str]] = set()
    for table, name, owner_name in clashes:
        refusal = name.refusal
        if refusal is None or refusal.owner is None:
            continue
        items = (refusal.item, refusal.owner)
        pair = frozenset(each.pointer for each in items)
        has_unnamed = any(each.keys[0] == each.pointer for each in items)
        if has_unnamed or pair in reported:
            continue
        reported.add(pair)
        settings = " and ".join(dict.fromkeys(format_dotted_key(c.keys) for c in refusal.changes))
        changed = refusal.item if refusal.name.change else refusal.owner
        path, line = style.locate_key(*refusal.changes[0].keys)
        report.add(
            Diagnostic(
                "warning",
                "name-clash",
                f"{settings} would name two items {quote_name(refusal.name)}; "
                f"their names are {quote_name(name)} and {quote_name(owner_name)}",
                str(path),
                hint=f"name one of them under [names.{table}] in a style: "
                f'{format_toml_key(changed.keys[0])} = "…"',
                location=Location(line, 1),
                related=tuple(
                    RelatedLocation(quote_name(each.keys[0]), origin, file)
                    for each in items
                    for file, origin in (document.find_origin(each.pointer),)
                ),
            )
        )


def report_workflow_problems(api: Api, problems: Iterable[WorkflowProblem], report: Report) -> None:
    """Report each step because of which a workflow has no program in a language."""
    workflows = {each.id: each for each in api.workflows}
    for problem in problems:
        workflow = workflows[problem.workflow]
        step = next(each for each in workflow.all_steps if each.id == problem.step)
        message = f"{problem.reason}; the workflow {quote_name(workflow.id)} has no program"
        report.warn("unsupported-workflow", message, path=workflow.file, pointer=step.pointer)


def report_link_problems(problems: Iterable[LinkProblem], document: Document) -> None:
    """Report each link that no method of a client follows."""
    for pointer, reason in problems:
        document.root.at_pointer(pointer).warn(
            "unfollowed-link", f"no method follows this link: {reason}"
        )
