"""Output of ``specloom show``: the model, the plan of the client, the names and the style."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..client.plan import build_plan
from ..client.plan_text import format_plan
from ..diagnostics import Report
from ..model import Constant
from ..openapi.loader import make_loader
from ..pipeline import BUILTIN_TARGETS, ParsedDescription, locate_errors, read_description
from ..project import Project
from ..style import Style, load_style
from ..targets.target import Target
from ..text.quoting import format_toml_key, format_toml_value
from ..text.sanitizing import escape_hidden_characters


def format_model_json(project: Project, report: Report) -> str:
    """Return the model as JSON, with the class of each object under ``is``; ``""`` after errors."""
    style = load_style(project.styles, report)
    description = read_project_description(project, style, report)
    if description is None:
        return ""
    model = _to_plain_value(description.api)
    return escape_hidden_characters(json.dumps(model, indent=2, ensure_ascii=False))


def format_plan_text(project: Project, report: Report) -> str:
    """Return the plan of the client as text; ``""`` after errors."""
    style = load_style(project.styles, report)
    description = read_project_description(project, style, report)
    if description is None:
        return ""
    with locate_errors(description.document):
        return format_plan(build_plan(description.api, description.style))


def read_project_description(
    project: Project, style: Style, report: Report
) -> ParsedDescription | None:
    """Read the description of a project; None if the report has errors."""
    return read_description(
        project.spec,
        style,
        report,
        overlays=project.overlays,
        selection=project.selection,
        load_document=make_loader(project.allowed_folders, fetch_url=project.fetch_url),
        workflows=project.workflows,
    )


def _to_plain_value(value: object) -> object:
    if dataclasses.is_dataclass(value):
        fields = {
            field.name: _to_plain_value(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.init and not _is_empty(value, field.name)
        }
        return {"is": type(value).__name__, **fields}
    if isinstance(value, Mapping):
        return {key: _to_plain_value(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_to_plain_value(item) for item in value]
    return value


def _is_empty(owner: object, name: str) -> bool:
    """Check whether a field is not shown; a constant always has a value, also 0 or false."""
    value = getattr(owner, name)
    is_empty = value is None or value is False or value in ((), "")
    return is_empty and not isinstance(owner, Constant)


def iter_name_lines(
    project: Project, report: Report, targets: Sequence[Target[Any]] = BUILTIN_TARGETS
) -> Iterator[str]:
    """Yield a line for each name: the item, its name, and the rule that determined it."""
    style = load_style(project.styles, report)
    description = read_project_description(project, style, report)
    if description is not None:
        with locate_errors(description.document):
            plan = build_plan(description.api, description.style)
            rows = [
                row
                for target in targets
                if target.list_names is not None
                for row in target.list_names(plan, description.style)
            ]
        first, second = (max((len(row[n]) for row in rows), default=0) for n in (0, 1))
        for row in rows:
            yield f"{row.item:<{first}}  {row.name:<{second}}  {row.rule}"


def format_style_toml(styles: Sequence[str]) -> str:
    """Return the built-in style merged with `styles` as a single style file (TOML 1.0)."""
    return "".join(_format_table(load_style(styles).data, ()))


def _format_table(table: Mapping[str, object], keys: tuple[str, ...]) -> Iterator[str]:
    plain_entries = {
        k: v for k, v in table.items() if not isinstance(v, dict) and not _is_table_list(v)
    }
    if keys and (plain_entries or not table):
        yield f"\n[{'.'.join(map(format_toml_key, keys))}]\n"
    for key, value in plain_entries.items():
        yield f"{format_toml_key(key)} = {format_toml_value(value)}\n"
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _format_table(value, (*keys, key))
        elif _is_table_list(value):
            for item in value if isinstance(value, list) else ():
                yield f"\n[[{'.'.join(map(format_toml_key, (*keys, key)))}]]\n"
                yield from _format_table(item, ())


def _is_table_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
