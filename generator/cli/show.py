"""What ``specloom show`` prints: the intermediate model, the names, the merged style."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence

from ..diagnostics import Diagnostic, Report, SpecloomError
from ..openapi.operations import Selection
from ..pipeline import Read, locating, pages, read
from ..project import Project
from ..rendering import SUFFIX, Source, Target, Templates, sources_of, targets
from ..rendering.context import Lazy, TemplateContext
from ..rendering.fields import field_names
from ..rendering.settings import Settings
from ..style import Style, load_style
from ..targets.python import name_table
from ..text.quoting import toml_key
from ..text.suggestions import suggest


def model_json(project: Project, report: Report) -> str:
    """The intermediate model as JSON; every value says in ``is`` what it is."""
    style = load_style(project.styles)
    found = _read(project, style, report)
    return json.dumps(_plain(found.api), indent=2, ensure_ascii=False) if found else ""


def _read(project: Project, style: Style, report: Report) -> Read | None:
    selection = Selection(project.tags)
    return read(project.spec, style, report, overlays=project.overlays, selection=selection)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        fields = {
            field.name: _plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if getattr(value, field.name) not in (None, (), "", False)
        }
        return {"is": type(value).__name__, **fields}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def name_lines(project: Project, report: Report) -> Iterator[str]:
    """What everything is called, a line for each thing: the thing, its name, the rule of that."""
    style = load_style(project.styles)
    found = _read(project, style, report)
    if found is not None:
        with locating(found.document):
            rows = name_table(found.api, style)
        first, second = (max((len(row[n]) for row in rows), default=0) for n in (0, 1))
        for row in rows:
            yield f"{row.thing:<{first}}  {row.name:<{second}}  {row.rule}"


def style_toml(styles: Sequence[str]) -> str:
    """The built-in style with others over it, as one style file (TOML 1.0)."""
    return "".join(_table(load_style(styles).data, ()))


def _table(table: Mapping[str, object], keys: tuple[str, ...]) -> Iterator[str]:
    plain = {k: v for k, v in table.items() if not isinstance(v, dict) and not _tables(v)}
    if keys and (plain or not table):
        yield f"\n[{'.'.join(map(toml_key, keys))}]\n"
    for key, value in plain.items():
        yield f"{toml_key(key)} = {json.dumps(value, ensure_ascii=False)}\n"
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _table(value, (*keys, key))
        elif _tables(value):
            for item in value if isinstance(value, list) else ():
                yield f"\n[[{'.'.join(map(toml_key, (*keys, key)))}]]\n"
                yield from _table(item, ())


def _tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def context_json(project: Project, template: str, item: str | None, report: Report) -> str:
    """The variables of a template by their names, and the filters that it has.

    `item` is the one of its loop that they are for, by its name or that of its file; None is
    the first. Empty if the description has errors, which the report knows.

    Raises:
        SpecloomError: there is no such template or item, or it is a part of others.
    """
    style = load_style(project.styles)
    sources = sources_of(style)
    source = _source(template, sources)
    selection = Selection(project.tags)
    found = read(project.spec, style, report, overlays=project.overlays, selection=selection)
    if found is None:
        return ""
    made = pages(found, style)
    target = _target(source, item, made)
    return json.dumps(_seen(made, target, style, sources), indent=2, ensure_ascii=False)


def _source(name: str, sources: Mapping[str, Source]) -> Source:
    """The template of a name, with its ending or without."""
    source = sources.get(name) or sources.get(name + SUFFIX)
    if source is None:
        hint = suggest(name, [each.name for each in sources.values() if each.is_template])
        raise _error("no-template", f"there is no template '{name}'", name, hint)
    if source.is_part:
        users = [each.name for each in sources.values() if _names(each, source.name)]
        message = "a part sees what the template sees that includes or extends it"
        raise _error(
            "no-template", message, name, f"that is: {', '.join(users)}" if users else None
        )
    if not source.is_template:
        raise _error("no-template", "this is copied as it is, and sees nothing", name)
    return source


def _names(source: Source, part: str) -> bool:
    """Whether a template names a part."""
    return source.is_template and f'"{part}"' in source.read()


def _target(source: Source, item: str | None, made: TemplateContext) -> Target:
    """The file for an item, by the item's name or the file's path; the first one for None."""
    found = list(targets(source, made))
    if not found:
        raise _error("no-item", "the description has nothing that it is written for", source.name)
    if item is None:
        return found[0]
    named = {target.item.partition(" ")[2]: target for target in found if target.item}
    if not named:
        raise _error("no-item", "it is written once, for no item", source.name)
    target = named.get(item) or {target.path: target for target in found}.get(item)
    if target is None:
        message = f"it is not written for '{item}'"
        raise _error("no-item", message, source.name, suggest(item, named))
    return target


def _seen(
    made: TemplateContext, target: Target, style: Style, sources: Mapping[str, Source]
) -> dict[str, object]:
    variables = {**made._asdict(), "style": Settings(style.data), **target.variables}
    told = {name: _plain_context(value) for name, value in variables.items()}
    return {**told, "filters": Templates(style, sources).filters}


def _plain_context(value: object) -> object:
    if isinstance(value, Lazy):
        return _plain_context(value.value)
    if isinstance(value, Settings):
        return {key: _plain_context(value[key]) for key in value}
    if names := field_names(value):
        return {name: _plain_context(getattr(value, name)) for name in names}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain_context(each) for each in value]
    return value


def _error(code: str, message: str, name: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", code, message, name, hint=hint))
