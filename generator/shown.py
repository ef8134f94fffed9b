"""What ``specloom show`` prints: the intermediate model, the names, the merged style."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence

from generator.errors import Report
from generator.parse import Selection
from generator.pipeline import Read, locating, read
from generator.project import Project
from generator.python import name_table
from generator.style import Style, load_style
from generator.toml_files import toml_key


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
