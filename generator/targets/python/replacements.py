"""Methods to use in place of deprecated ones: what the description or a style says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...frozen import frozen
from ...style import Style
from ...text.quoting import quote_name
from ...text.suggestions import suggest
from .views import MethodView, ResourceView

# What a description says must name an operation as code: other words may mean anything.
_ADVICE = re.compile(
    r"(?<!not )(?<!n't )(?<!not be )(?<!never )(?<!no longer )"
    r"\b(?:use|replaced by|superseded by|in favou?r of) (?:the )?`([^`\n]+)`",
    re.IGNORECASE,
)


@frozen
class _Method:
    """A method with its path, such as ``threads.runs.create``."""

    path: str
    view: MethodView


def add_replacements(resources: Sequence[ResourceView], style: Style) -> tuple[ResourceView, ...]:
    """Return resources whose deprecated methods have their replacements.

    Raises:
        SpecloomError: The style names an unknown method, replaces one that is not deprecated, or
            one by itself.
    """
    methods = {
        (path := f"{resource.dotted_name}.{method.name}"): _Method(path, method)
        for resource in resources
        for method in resource.methods
    }
    chosen = _read_style(style, methods)
    if not any(method.view.deprecated for method in methods.values()):
        return tuple(resources)
    operations = _index_operations(methods)

    def add_replacement(view: MethodView, path: str) -> MethodView:
        other = chosen.get(path) or _find_advice(view, operations) if view.deprecated else None
        if other is None:
            return view
        return view._replace(replacement=other.path, replacement_link=other.view.link)

    return tuple(
        resource._replace(
            methods=tuple(
                add_replacement(each, f"{resource.dotted_name}.{each.name}")
                for each in resource.methods
            )
        )
        for resource in resources
    )


def _read_style(style: Style, methods: Mapping[str, _Method]) -> dict[str, _Method]:
    """Return the replacements that a style sets, by the paths of deprecated methods."""
    chosen: dict[str, _Method] = {}
    for old, new in style.replacements.items():
        keys = ("replacements", old)
        if old not in methods and style.is_optional(*keys):
            continue
        for path in (old, new):
            if path not in methods:
                hint = suggest(path, methods)
                raise style.unmatched_error(keys, f"unknown method {quote_name(path)}", hint)
        if not methods[old].view.deprecated:
            message = f"the method {quote_name(old)} is not deprecated"
            raise style.unmatched_error(keys, message)
        if new == old:
            message = f"the method {quote_name(old)} cannot replace itself"
            raise style.unmatched_error(keys, message)
        chosen[old] = methods[new]
    return chosen


def _index_operations(methods: Mapping[str, _Method]) -> dict[str, _Method]:
    """Return methods by what descriptions call their operations."""
    index: dict[str, _Method] = {}
    for method in methods.values():
        view = method.view
        names = (view.operation_id, f"{view.http_method} {view.path}")
        index |= dict.fromkeys(filter(None, names), method)
    return index


def _find_advice(view: MethodView, operations: Mapping[str, _Method]) -> _Method | None:
    """Return the only other method whose operation the texts of a method say to use."""
    names = _ADVICE.findall(f"{view.summary}\n{view.description}")
    found = {
        (method := operations[name]).path: method
        for name in map(str.strip, names)
        if name in operations
    }
    others = [each for each in found.values() if each.view.pointer != view.pointer]
    return others[0] if len(others) == 1 else None
