"""What ``specloom show`` prints: the intermediate model, the names, the merged style."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence

from ..diagnostics import Diagnostic, Report, SpecloomError
from ..openapi.operations import Selection
from ..pipeline import ParsedDescription, build_template_context, locate_errors, read_description
from ..project import Project
from ..rendering import (
    SUFFIX,
    OutputFile,
    StyleFile,
    TemplateRenderer,
    collect_style_files,
    iter_output_files,
)
from ..rendering.context import LazyValue, TemplateContext
from ..rendering.introspection import get_field_names
from ..rendering.settings import Settings
from ..style import Style, load_style
from ..targets.python import build_name_table
from ..text.quoting import format_toml_key
from ..text.suggestions import suggest


def format_model_json(project: Project, report: Report) -> str:
    """The intermediate model as JSON; every value says in ``is`` what it is."""
    style = load_style(project.styles)
    description = _read_description(project, style, report)
    return (
        json.dumps(_to_plain_value(description.api), indent=2, ensure_ascii=False)
        if description
        else ""
    )


def _read_description(project: Project, style: Style, report: Report) -> ParsedDescription | None:
    selection = Selection(project.tags)
    return read_description(
        project.spec, style, report, overlays=project.overlays, selection=selection
    )


def _to_plain_value(value: object) -> object:
    if dataclasses.is_dataclass(value):
        fields = {
            field.name: _to_plain_value(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if getattr(value, field.name) not in (None, (), "", False)
        }
        return {"is": type(value).__name__, **fields}
    if isinstance(value, Mapping):
        return {key: _to_plain_value(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_to_plain_value(item) for item in value]
    return value


def iter_name_lines(project: Project, report: Report) -> Iterator[str]:
    """What everything is called, a line for each thing: the thing, its name, the rule of that."""
    style = load_style(project.styles)
    description = _read_description(project, style, report)
    if description is not None:
        with locate_errors(description.document):
            rows = build_name_table(description.api, style)
        first, second = (max((len(row[n]) for row in rows), default=0) for n in (0, 1))
        for row in rows:
            yield f"{row.item:<{first}}  {row.name:<{second}}  {row.rule}"


def format_style_toml(styles: Sequence[str]) -> str:
    """The built-in style with others over it, as one style file (TOML 1.0)."""
    return "".join(_format_table(load_style(styles).data, ()))


def _format_table(table: Mapping[str, object], keys: tuple[str, ...]) -> Iterator[str]:
    plain_entries = {
        k: v for k, v in table.items() if not isinstance(v, dict) and not _is_table_list(v)
    }
    if keys and (plain_entries or not table):
        yield f"\n[{'.'.join(map(format_toml_key, keys))}]\n"
    for key, value in plain_entries.items():
        yield f"{format_toml_key(key)} = {json.dumps(value, ensure_ascii=False)}\n"
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _format_table(value, (*keys, key))
        elif _is_table_list(value):
            for item in value if isinstance(value, list) else ():
                yield f"\n[[{'.'.join(map(format_toml_key, (*keys, key)))}]]\n"
                yield from _format_table(item, ())


def _is_table_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def format_context_json(project: Project, template: str, item: str | None, report: Report) -> str:
    """The variables of a template by their names, and the filters that it has.

    `item` is the one of its loop that they are for, by its name or that of its file; None is
    the first. Empty if the description has errors, which the report knows.

    Raises:
        SpecloomError: there is no such template or item, or it is a part of others.
    """
    style = load_style(project.styles)
    sources = collect_style_files(style)
    source = _find_template(template, sources)
    selection = Selection(project.tags)
    description = read_description(
        project.spec, style, report, overlays=project.overlays, selection=selection
    )
    if description is None:
        return ""
    context = build_template_context(description, style)
    target = _find_target(source, item, context)
    return json.dumps(
        _collect_variables(context, target, style, sources), indent=2, ensure_ascii=False
    )


def _find_template(name: str, sources: Mapping[str, StyleFile]) -> StyleFile:
    """The template of a name, with its ending or without."""
    source = sources.get(name) or sources.get(name + SUFFIX)
    if source is None:
        hint = suggest(name, [each.name for each in sources.values() if each.is_template])
        raise _template_error("no-template", f"there is no template '{name}'", name, hint)
    if source.is_part:
        including_templates = [
            each.name for each in sources.values() if _mentions_part(each, source.name)
        ]
        message = "a part sees what the template sees that includes or extends it"
        raise _template_error(
            "no-template",
            message,
            name,
            f"that is: {', '.join(including_templates)}" if including_templates else None,
        )
    if not source.is_template:
        raise _template_error("no-template", "this is copied as it is, and sees nothing", name)
    return source


def _mentions_part(source: StyleFile, part: str) -> bool:
    """Whether a template names a part."""
    return source.is_template and f'"{part}"' in source.read_text()


def _find_target(source: StyleFile, item: str | None, context: TemplateContext) -> OutputFile:
    """The file for an item, by the item's name or the file's path; the first one for None."""
    candidates = list(iter_output_files(source, context))
    if not candidates:
        raise _template_error(
            "no-item", "the description has nothing that it is written for", source.name
        )
    if item is None:
        return candidates[0]
    targets_by_item = {
        target.item_title.partition(" ")[2]: target for target in candidates if target.item_title
    }
    if not targets_by_item:
        raise _template_error("no-item", "it is written once, for no item", source.name)
    target = targets_by_item.get(item) or {target.path: target for target in candidates}.get(item)
    if target is None:
        message = f"it is not written for '{item}'"
        raise _template_error("no-item", message, source.name, suggest(item, targets_by_item))
    return target


def _collect_variables(
    context: TemplateContext, target: OutputFile, style: Style, sources: Mapping[str, StyleFile]
) -> dict[str, object]:
    variables = {**context._asdict(), "style": Settings(style.data), **target.variables}
    plain_variables = {name: _to_plain_context(value) for name, value in variables.items()}
    return {**plain_variables, "filters": TemplateRenderer(style, sources).filter_names}


def _to_plain_context(value: object) -> object:
    if isinstance(value, LazyValue):
        return _to_plain_context(value.value)
    if isinstance(value, Settings):
        return {key: _to_plain_context(value[key]) for key in value}
    if names := get_field_names(value):
        return {name: _to_plain_context(getattr(value, name)) for name in names}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_to_plain_context(each) for each in value]
    return value


def _template_error(code: str, message: str, name: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", code, message, name, hint=hint))
