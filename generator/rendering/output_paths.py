"""The output paths of templates; the template tree is the output tree.

A template with a name in brackets in its path (``[resource]``) is rendered once for each item
of the loop of that name, to the item's file name. A dotted name (``[resource.sync.file]``)
inserts a field of the item, or of an object in it; slashes in its value create folders.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from ..diagnostics import Diagnostic, SpecloomError
from ..frozen import frozen
from ..output.paths import find_path_flaw
from ..targets.target import LoopItem
from ..text.suggestions import suggest
from .context import TemplateContext
from .introspection import describe_value, get_field_names
from .style_files import StyleFile

_PLACEHOLDER = re.compile(r"\[(\w+)((?:\.\w+)*)\]")


@frozen
class OutputFile:
    """A file to be written: its path, and the template variables of its loop item.

    `item_title` describes the item in messages (``resource threads.runs``); empty without a loop.
    """

    path: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    item_title: str = ""

    def __str__(self) -> str:
        return f"{self.path}, for {self.item_title}" if self.item_title else self.path


def iter_output_files(source: StyleFile, context: TemplateContext) -> Iterator[OutputFile]:
    """Yield the output files of a template or a plain file.

    Raises:
        SpecloomError: The path contains an unknown name, or would be outside of the output.
    """
    names = [name for name, _ in _PLACEHOLDER.findall(source.output_pattern)]
    roots = _make_root_item(context, names)
    loop_names = [name for name in names if name not in roots.variables]
    if not loop_names:
        yield OutputFile(_build_path(source, roots))
        return
    loop = _choose_loop(source, loop_names, context)
    for item in context.list_items(loop):
        variables = {**roots.variables, **item.variables}
        file_names = {**roots.file_names, **item.file_names}
        path = _build_path(source, LoopItem(variables, file_names, item.title))
        yield OutputFile(path, item.variables, f"{loop} {item.title}")


def _make_root_item(context: TemplateContext, names: Sequence[str]) -> LoopItem:
    """Return the root views among the names in a path, as an item without a title."""
    fields = {name: field for name, field in context.path_fields.items() if name in names}
    views = {name: context.variables[name].value for name in fields}
    return LoopItem(views, {name: getattr(views[name], fields[name]) for name in fields}, "")


def _choose_loop(source: StyleFile, names: list[str], context: TemplateContext) -> str:
    """Return the name in a path to loop over: the one whose items provide all other names."""
    for name in names:
        if name not in context.loops:
            raise _unknown_name_error(source, name, [*context.path_fields, *context.loops])
    for name in names:
        item = next(iter(context.list_items(name)), None)
        if item is None or set(names) <= item.variables.keys():
            return name
    what = " and ".join(f"'[{name}]'" for name in dict.fromkeys(names))
    raise _path_error(source, f"{what} cannot be combined", "a path can have only one loop")


def _build_path(source: StyleFile, item: LoopItem) -> str:
    """Return the output path for one item."""
    path = _PLACEHOLDER.sub(
        lambda hole: _fill_placeholder(source, item, hole[1], hole[2][1:]), source.output_pattern
    )
    if why := find_path_flaw(path):
        raise _path_error(source, f"'{path}' is not a valid output path: {why}")
    return path


def _fill_placeholder(source: StyleFile, item: LoopItem, name: str, fields: str) -> str:
    """Return the text that replaces a name in brackets, with the fields behind it."""
    if not fields:
        return item.file_names[name]
    placeholder, value = f"'[{name}.{fields}]'", item.variables[name]
    for field_name in fields.split("."):
        if field_name not in (known := get_field_names(value)):
            message = f"{describe_value(value)} has no field '{field_name}' for {placeholder}"
            raise _path_error(source, message, suggest(field_name, known))
        value = getattr(value, field_name)
    if not isinstance(value, str):
        raise _path_error(source, f"{placeholder} must be a string, not {describe_value(value)}")
    if not value:
        raise _path_error(source, f"{placeholder} is empty for {name} {item.title}".rstrip())
    return value


# --- messages -----------------------------------------------------------------


def _unknown_name_error(source: StyleFile, name: str, known: Iterable[str]) -> SpecloomError:
    hint = suggest(f"[{name}]", [f"[{each}]" for each in known])
    return _path_error(source, f"unknown loop '[{name}]'", hint)


def _path_error(source: StyleFile, message: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", "template-path", message, str(source.path), hint=hint))
