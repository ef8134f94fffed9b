"""What a template sees, as JSON: the same objects, with all that is made later."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from generator.errors import Diagnostic, Report, SpecloomError
from generator.later import Later
from generator.pages import Pages
from generator.pages.fields import field_names
from generator.pages.settings import Settings
from generator.parse import Selection
from generator.pipeline import pages, read
from generator.project import Project
from generator.spelling import near_or_all
from generator.style import Style, load_style
from generator.templating import SUFFIX, Source, Target, Templates, sources_of, targets


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
        hint = near_or_all(name, [each.name for each in sources.values() if each.is_template])
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


def _target(source: Source, item: str | None, made: Pages) -> Target:
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
        raise _error("no-item", message, source.name, near_or_all(item, named))
    return target


def _seen(
    made: Pages, target: Target, style: Style, sources: Mapping[str, Source]
) -> dict[str, object]:
    variables = {**made._asdict(), "style": Settings(style.data), **target.variables}
    told = {name: _plain(value) for name, value in variables.items()}
    return {**told, "filters": Templates(style, sources).filters}


def _plain(value: object) -> object:
    if isinstance(value, Later):
        return _plain(value.value)
    if isinstance(value, Settings):
        return {key: _plain(value[key]) for key in value}
    if names := field_names(value):
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(each) for each in value]
    return value


def _error(code: str, message: str, name: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", code, message, name, hint=hint))
