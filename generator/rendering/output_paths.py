"""The paths that a template writes: the template tree is the output tree.

A name in brackets in the path of a template (``[resource]``) makes it be written once for
each item of that name, under the item's file name; a field by a dot (``[resource.dotted_name]``)
gives another name, whose slashes make folders.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Diagnostic, SpecloomError
from ..naming.unique_names import resolve_names
from ..output.paths import find_path_flaw
from ..targets.python.views import ModelClass, ModelModule, TypeDefinition
from ..text.suggestions import suggest
from .context import TemplateContext
from .introspection import describe_value, get_field_names
from .template_files import StyleFile

_PLACEHOLDER = re.compile(r"\[(\w+)(?:\.(\w+))?\]")


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to be written: its path, and what the template sees of the item it is for.

    `item_title` says in words which one that is (``resource threads.runs``), empty without a loop.
    """

    path: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    item_title: str = ""

    def __str__(self) -> str:
        return f"{self.path}, for {self.item_title}" if self.item_title else self.path


@dataclass(frozen=True, slots=True)
class LoopItem:
    """An item of a loop with what it lies in, each by its name (``method`` and ``resource``).

    `file_names` are what these are called in paths, `title` is what people call the item.
    """

    variables: Mapping[str, Any]
    file_names: Mapping[str, str]
    title: str


@dataclass(frozen=True, slots=True)
class Loop:
    """What a template can be written once for each of, and in words what that is."""

    items: Callable[[TemplateContext], Iterable[LoopItem]]
    description: str


def iter_output_files(source: StyleFile, context: TemplateContext) -> Iterator[OutputFile]:
    """The files that a template, or a plain file, is written to.

    Raises:
        SpecloomError: the path names what there is not, or a file would lie elsewhere.
    """
    names = [name for name, _ in _PLACEHOLDER.findall(source.output_pattern) if name != "package"]
    package = LoopItem({"package": context.package}, {"package": context.package.name}, "")
    if not names:
        yield OutputFile(_build_path(source, package))
        return
    loop = _choose_loop(source, names, context)
    for item in LOOPS[loop].items(context):
        variables, file_names = {**package.variables, **item.variables}, {
            **package.file_names,
            **item.file_names,
        }
        path = _build_path(source, LoopItem(variables, file_names, item.title))
        yield OutputFile(path, item.variables, f"{loop} {item.title}")


def _choose_loop(source: StyleFile, names: list[str], context: TemplateContext) -> str:
    """Which of the names in a path is looped over: the one whose items know all others."""
    for name in names:
        if name not in LOOPS:
            raise _unknown_name_error(source, name)
    for name in names:
        item = next(iter(LOOPS[name].items(context)), None)
        if item is None or set(names) <= item.variables.keys():
            return name
    what = " and ".join(f"'[{name}]'" for name in dict.fromkeys(names))
    raise _path_error(source, f"no item belongs to {what} at once", "a path has one loop")


def _build_path(source: StyleFile, item: LoopItem) -> str:
    """The path of one file."""
    path = _PLACEHOLDER.sub(
        lambda hole: _fill_placeholder(source, item, hole[1], hole[2]), source.output_pattern
    )
    if why := find_path_flaw(path):
        raise _path_error(source, f"this would write '{path}': {why}")
    return path


def _fill_placeholder(source: StyleFile, item: LoopItem, name: str, attribute: str | None) -> str:
    """What stands in a path for a name in brackets."""
    if attribute is None:
        return item.file_names[name]
    loop_object = item.variables[name]
    if attribute not in (known := get_field_names(loop_object)):
        message = f"{describe_value(loop_object)} has no '{attribute}' for '[{name}.{attribute}]'"
        raise _path_error(source, message, suggest(attribute, known))
    value = getattr(loop_object, attribute)
    if not isinstance(value, str):
        raise _path_error(source, f"'[{name}.{attribute}]' is {describe_value(value)}, and no text")
    if not value:
        raise _path_error(
            source, f"'[{name}.{attribute}]' is empty for {name} {item.title}".rstrip()
        )
    return value


# --- what there is to loop over ----------------------------------------------


def _list_items(
    name: str, objects: Iterable[Any], file_field: str, title_field: str
) -> list[LoopItem]:
    """Items that lie in nothing, by the fields that name their files and themselves."""
    return [
        LoopItem({name: one}, {name: getattr(one, file_field)}, getattr(one, title_field))
        for one in objects
    ]


def _list_methods(context: TemplateContext) -> list[LoopItem]:
    """All calls; resources and methods that make the same name together get a number."""
    methods = [
        (resource, method) for resource in context.package.resources for method in resource.methods
    ]
    candidates = {
        n: [f"{resource.module_name}_{method.name}"] for n, (resource, method) in enumerate(methods)
    }
    files = resolve_names(candidates, fold_name=str.casefold)
    return [
        LoopItem(
            {"method": method, "resource": resource},
            {"method": files[number], "resource": resource.module_name},
            f"{resource.dotted_name}.{method.name}",
        )
        for number, (resource, method) in enumerate(methods)
    ]


def _list_operations(context: TemplateContext) -> list[LoopItem]:
    """All operations of `api`, in the order of their tags, each with the first of its own."""
    items: dict[str, LoopItem] = {}
    for tag in context.api.value.tags:
        for operation in tag.operations:
            files = {"operation": operation.name, "tag": tag.file_name}
            items.setdefault(
                operation.name,
                LoopItem({"operation": operation, "tag": tag}, files, operation.name),
            )
    return [*items.values()]


def _list_models(context: TemplateContext) -> list[LoopItem]:
    return [
        LoopItem(
            {"model": one, "module": module}, {"model": one.name, "module": module.name}, one.name
        )
        for module in context.package.model_modules
        for one in _get_definitions(module)
    ]


def _get_definitions(module: ModelModule) -> tuple[ModelClass | TypeDefinition, ...]:
    """What a module of models holds."""
    return (*module.classes, *module.definitions)


LOOPS: Mapping[str, Loop] = {
    "resource": Loop(
        lambda context: _list_items(
            "resource", context.package.resources, "module_name", "dotted_name"
        ),
        "each resource of the client",
    ),
    "method": Loop(
        _list_methods,
        "each call of the client, with the `resource` that it belongs to; both together are its "
        "file name",
    ),
    "module": Loop(
        lambda context: _list_items("module", context.package.model_modules, "name", "name"),
        "each module of models",
    ),
    "model": Loop(
        _list_models,
        "each class and each definition of these, with the `module` that it lies in",
    ),
    "type": Loop(
        lambda context: _list_items("type", context.package.type_pages, "name", "name"),
        "each type of the client, as its documentation shows it",
    ),
    "tag": Loop(
        lambda context: _list_items("tag", context.api.value.tags, "file_name", "name"),
        "each tag of `api`, with its operations",
    ),
    "operation": Loop(
        _list_operations,
        "each operation of `api`, with the first `tag` that it has",
    ),
    "schema": Loop(
        lambda context: _list_items("schema", context.api.value.schemas, "name", "name"),
        "each schema of `api` that has a name",
    ),
    "folder": Loop(
        lambda context: _list_items(
            "folder", getattr(context.package, "folders", ()), "path", "path"
        ),
        "each folder that `[layout]` makes in the package",
    ),
}


# --- messages -----------------------------------------------------------------


def _unknown_name_error(source: StyleFile, name: str) -> SpecloomError:
    hint = suggest(f"[{name}]", [f"[{known}]" for known in ("package", *LOOPS)])
    return _path_error(source, f"there is nothing called '[{name}]' to write files for", hint)


def _path_error(source: StyleFile, message: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", "template-path", message, str(source.path), hint=hint))
