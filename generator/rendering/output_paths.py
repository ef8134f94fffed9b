"""The paths that a template writes: the template tree is the output tree.

A name in brackets in the path of a template (``[resource]``) makes it be written once for
each item of that name, under the item's file name; a field by a dot (``[resource.path]``)
gives another name, whose slashes make folders.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Diagnostic, SpecloomError
from ..naming.unique_names import resolve
from ..output.paths import flaw
from ..targets.python.views import Class, Definition, ModelModule
from ..text.suggestions import suggest
from .context import TemplateContext
from .fields import called, field_names
from .template_files import Source

_HOLE = re.compile(r"\[(\w+)(?:\.(\w+))?\]")


@dataclass(frozen=True, slots=True)
class Target:
    """A file to be written: its path, and what the template sees of the item it is for.

    `item` says in words which one that is (``resource threads.runs``), empty without a loop.
    """

    path: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    item: str = ""

    def __str__(self) -> str:
        return f"{self.path}, for {self.item}" if self.item else self.path


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a loop with what it lies in, each by its name (``operation`` and ``resource``).

    `files` are what these are called in paths, `title` is what people call the item.
    """

    things: Mapping[str, Any]
    files: Mapping[str, str]
    title: str


@dataclass(frozen=True, slots=True)
class Loop:
    """What a template can be written once for each of, and in words what that is."""

    items: Callable[[TemplateContext], Iterable[Item]]
    meaning: str


def targets(source: Source, pages: TemplateContext) -> Iterator[Target]:
    """The files that a template, or a plain file, is written to.

    Raises:
        SpecloomError: the path names what there is not, or a file would lie elsewhere.
    """
    names = [name for name, _ in _HOLE.findall(source.target) if name != "package"]
    package = Item({"package": pages.package}, {"package": pages.package.name}, "")
    if not names:
        yield Target(_path(source, package))
        return
    loop = _innermost(source, names, pages)
    for item in LOOPS[loop].items(pages):
        things, files = {**package.things, **item.things}, {**package.files, **item.files}
        path = _path(source, Item(things, files, item.title))
        yield Target(path, item.things, f"{loop} {item.title}")


def _innermost(source: Source, names: list[str], pages: TemplateContext) -> str:
    """Which of the names in a path is looped over: the one whose items know all others."""
    for name in names:
        if name not in LOOPS:
            raise _unknown(source, name)
    for name in names:
        item = next(iter(LOOPS[name].items(pages)), None)
        if item is None or set(names) <= item.things.keys():
            return name
    what = " and ".join(f"'[{name}]'" for name in dict.fromkeys(names))
    raise _wrong(source, f"no item belongs to {what} at once", "a path has one loop")


def _path(source: Source, item: Item) -> str:
    """The path of one file."""
    path = _HOLE.sub(lambda hole: _name(source, item, hole[1], hole[2]), source.target)
    if why := flaw(path):
        raise _wrong(source, f"this would write '{path}': {why}")
    return path


def _name(source: Source, item: Item, name: str, attribute: str | None) -> str:
    """What stands in a path for a name in brackets."""
    if attribute is None:
        return item.files[name]
    thing = item.things[name]
    if attribute not in (known := field_names(thing)):
        message = f"{called(thing)} has no '{attribute}' for '[{name}.{attribute}]'"
        raise _wrong(source, message, suggest(attribute, known))
    value = getattr(thing, attribute)
    if not isinstance(value, str):
        raise _wrong(source, f"'[{name}.{attribute}]' is {called(value)}, and no text")
    if not value:
        raise _wrong(source, f"'[{name}.{attribute}]' is empty for {name} {item.title}".rstrip())
    return value


# --- what there is to loop over ----------------------------------------------


def _each(name: str, things: Iterable[Any], file: str, title: str) -> list[Item]:
    """Items that lie in nothing, by the fields that name their files and themselves."""
    return [Item({name: one}, {name: getattr(one, file)}, getattr(one, title)) for one in things]


def _operations(pages: TemplateContext) -> list[Item]:
    """All calls; resources and methods that make the same name together get a number."""
    found = [(resource, call) for resource in pages.package.resources for call in resource.calls]
    wanted = {n: [f"{one.module}_{call.name}"] for n, (one, call) in enumerate(found)}
    files = resolve(wanted, fold=str.casefold)
    return [
        Item(
            {"operation": call, "resource": resource},
            {"operation": files[number], "resource": resource.module},
            f"{resource.path}.{call.name}",
        )
        for number, (resource, call) in enumerate(found)
    ]


def _endpoints(pages: TemplateContext) -> list[Item]:
    """All operations of `api`, in the order of their tags, each with the first of its own."""
    found: dict[str, Item] = {}
    for tag in pages.api.value.tags:
        for one in tag.operations:
            files = {"endpoint": one.name, "tag": tag.file}
            found.setdefault(one.name, Item({"endpoint": one, "tag": tag}, files, one.name))
    return [*found.values()]


def _models(pages: TemplateContext) -> list[Item]:
    return [
        Item({"model": one, "module": module}, {"model": one.name, "module": module.name}, one.name)
        for module in pages.package.modules
        for one in _defined(module)
    ]


def _defined(module: ModelModule) -> tuple[Class | Definition, ...]:
    """What a module of models holds."""
    return (*module.classes, *module.definitions)


LOOPS: Mapping[str, Loop] = {
    "resource": Loop(
        lambda pages: _each("resource", pages.package.resources, "module", "path"),
        "each resource of the client",
    ),
    "operation": Loop(
        _operations,
        "each call of the client, with the `resource` that it belongs to; both together are its "
        "file name",
    ),
    "module": Loop(
        lambda pages: _each("module", pages.package.modules, "name", "name"),
        "each module of models",
    ),
    "model": Loop(
        _models,
        "each class and each definition of these, with the `module` that it lies in",
    ),
    "type": Loop(
        lambda pages: _each("type", pages.package.types, "name", "name"),
        "each type of the client, as its documentation shows it",
    ),
    "tag": Loop(
        lambda pages: _each("tag", pages.api.value.tags, "file", "name"),
        "each tag of `api`, with its operations",
    ),
    "endpoint": Loop(
        _endpoints,
        "each operation of `api`, with the first `tag` that it has",
    ),
    "schema": Loop(
        lambda pages: _each("schema", pages.api.value.schemas, "name", "name"),
        "each schema of `api` that has a name",
    ),
    "folder": Loop(
        lambda pages: _each("folder", getattr(pages.package, "folders", ()), "path", "path"),
        "each folder that `[layout]` makes in the package",
    ),
}


# --- messages -----------------------------------------------------------------


def _unknown(source: Source, name: str) -> SpecloomError:
    hint = suggest(f"[{name}]", [f"[{known}]" for known in ("package", *LOOPS)])
    return _wrong(source, f"there is nothing called '[{name}]' to write files for", hint)


def _wrong(source: Source, message: str, hint: str | None = None) -> SpecloomError:
    return SpecloomError(Diagnostic("error", "template-path", message, str(source.path), hint=hint))
