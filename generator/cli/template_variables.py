"""Output of ``specloom show context``: the variables and filters of a template."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from ..diagnostics import Report, file_error
from ..pipeline import BUILTIN_TARGETS, build_template_context
from ..project import Project
from ..rendering import (
    SUFFIX,
    OutputFile,
    StyleFile,
    collect_style_files,
    iter_output_files,
)
from ..rendering.context import LazyValue, TemplateContext
from ..rendering.filters import make_filters
from ..rendering.introspection import get_field_names
from ..rendering.style_tables import StyleTable
from ..style import Style, load_style
from ..targets.target import LinkedView, Target
from ..text.sanitizing import escape_hidden_characters
from ..text.suggestions import suggest
from .show import read_project_description


def format_context_json(
    project: Project,
    template: str,
    item: str | None,
    report: Report,
    targets: Sequence[Target[Any]] = BUILTIN_TARGETS,
) -> str:
    """Return the variables of a template and the names of its filters, as JSON.

    `item` selects an item of the template's loop by its name or by the path of its file;
    None selects the first one. Return ``""`` if the report has errors.

    Raises:
        SpecloomError: The template or item is unknown, or the template is a part.
    """
    style = load_style(project.styles, report)
    source = _find_template(template, collect_style_files(style))
    description = read_project_description(project, style, report)
    if description is None:
        return ""
    context = build_template_context(description, targets)
    output_file = _find_output_file(source, item, context)
    variables = _collect_variables(context, output_file, style)
    # Code is shown as its source.
    text = json.dumps(variables, indent=2, ensure_ascii=False, default=str)
    return escape_hidden_characters(text)


def _find_template(name: str, sources: Mapping[str, StyleFile]) -> StyleFile:
    """Return a template by its name; ``.jinja`` is optional."""
    source = sources.get(name) or sources.get(name + SUFFIX)
    if source is None:
        hint = suggest(name, [each.name for each in sources.values() if each.is_template])
        raise file_error("no-template", f"unknown template '{name}'", name, hint)
    if source.is_part:
        including_templates = [
            each.name for each in sources.values() if _mentions_part(each, source.name)
        ]
        message = "a part has the variables of the template that includes or extends it"
        raise file_error(
            "no-template",
            message,
            name,
            f"see: {', '.join(including_templates)}" if including_templates else None,
        )
    if not source.is_template:
        raise file_error("no-template", "this file is copied unchanged and has no variables", name)
    return source


def _mentions_part(source: StyleFile, part: str) -> bool:
    return source.is_template and f'"{part}"' in source.read_text()


def _find_output_file(source: StyleFile, item: str | None, context: TemplateContext) -> OutputFile:
    """Return the output file for an item, given by name or file path; None is the first one."""
    candidates = list(iter_output_files(source, context))
    if not candidates:
        raise file_error(
            "no-item",
            "the description has no items that this template is rendered for",
            source.name,
        )
    if item is None:
        return candidates[0]
    files_by_item = {
        each.item_title.partition(" ")[2]: each for each in candidates if each.item_title
    }
    if not files_by_item:
        raise file_error("no-item", "this template is rendered once and has no items", source.name)
    found = files_by_item.get(item) or {each.path: each for each in candidates}.get(item)
    if found is None:
        message = f"unknown item '{item}'"
        raise file_error("no-item", message, source.name, suggest(item, files_by_item))
    return found


def _collect_variables(
    context: TemplateContext, output_file: OutputFile, style: Style
) -> dict[str, object]:
    variables = {**context.variables, "style": StyleTable(style.data), **output_file.variables}
    tools = [target.make_tools(style) for target in context.targets]
    plain_variables = {name: _to_plain_context(value, context) for name, value in variables.items()}
    return {**plain_variables, "filters": sorted(make_filters(style, tools))}


def _to_plain_context(value: object, context: TemplateContext) -> object:
    to_plain = partial(_to_plain_context, context=context)
    if isinstance(value, LazyValue):
        return to_plain(value.value)
    if isinstance(value, LinkedView):
        return _describe_link(value, context)
    if isinstance(value, StyleTable):
        return {key: to_plain(value[key]) for key in value}
    if names := get_field_names(value):
        return {name: to_plain(getattr(value, name)) for name in names}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return list(map(to_plain, value))
    is_plain = value is None or isinstance(value, (bool, int, float, str, Mapping))
    return value if is_plain else str(value)


def _describe_link(link: LinkedView[Any], context: TemplateContext) -> str | None:
    """Return which view a template sees: that is shown once, with those of its target."""
    view = context.follow_link(link)
    return None if view is None else f"{type(view).__name__} {view.name} of {link.variable}"
