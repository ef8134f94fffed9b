"""What everything in an API is called, and by which rule: the rows of ``specloom show names``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ...client.resources import Path, Resource
from ...model import Api, Enumeration, Object
from ...naming.unique_names import Name
from .client.arguments import Arguments, argument_things
from .names.namer import Namer, value_thing
from .names.resource_names import ResourceNamer, ResourceNames


class NameRow(NamedTuple):
    """A thing, its name, and the rule that gave it.

    `thing` is a JSON pointer (``#/paths/~1runs/get``) or, for what is no part of the
    description, its kind with the key that a style renames it by (``resource:threads.runs``).
    """

    thing: str
    name: str
    rule: str


@dataclass(frozen=True, slots=True)
class NameTable:
    """All names that were given; `called` gives those of the operations of a resource."""

    api: Api
    namer: Namer
    types: Mapping[str, Name]
    modules: Mapping[str, str]
    fields: Mapping[str, Mapping[str, Name]]
    places: ResourceNamer
    resources: Mapping[Path, ResourceNames]
    called: Callable[[Resource], Mapping[str, Name]]
    arguments: Arguments

    def rows(self, tree: tuple[Resource, ...]) -> Iterator[NameRow]:
        """Resources with their operations and arguments, modules, types with what they hold."""
        pointers = {key: thing.pointer for key, thing in argument_things(self.api)}
        for node in tree:
            yield from self._resource(node, pointers)
        for path, name in self.places.modules.items():
            yield _row(f"module:{self.places.module_keys[path]}", name, name)
        for id in self.api.declarations:
            if id in self.modules:
                yield from self._type(id)

    def _resource(
        self, node: Resource, pointers: Mapping[tuple[str, str], str]
    ) -> Iterator[NameRow]:
        names, owner = self.resources[node.path], self.places.dotted(node.path)
        key = self.places.keys[node.path]
        yield _row(f"resource:{key}", owner, names.attribute)
        yield _row(f"class:{key}", names.sync.name, names.sync.name)
        called = self.called(node)
        for operation in (method.operation for method in node.methods):
            name = called[operation.id]
            yield _row(f"#{operation.id}", f"{owner}.{name}", name)
            given = self.arguments.named(operation, self.arguments.of(operation))
            for wire, argument in given.items():
                pointer = pointers[operation.id, wire]
                yield _row(f"#{pointer}", f"{owner}.{name}.{argument}", argument)

    def _type(self, id: str) -> Iterator[NameRow]:
        """A type, with the properties or values that it has."""
        declaration, name = self.api.declarations[id], self.types[id]
        yield _row(f"#{id}", f"{self.modules[id]}.{name}", name)
        if isinstance(declaration, Object):
            for each in declaration.fields:
                field = self.fields[id][each.name]
                yield _row(f"#{each.pointer}", f"{name}.{field}", field)
        elif isinstance(declaration, Enumeration):
            for index, member in enumerate(self.namer.members(declaration)):
                pointer = value_thing(declaration, index).pointer
                yield _row(f"#{pointer}", f"{name}.{member}", member)


def _row(thing: str, name: str, given: Name) -> NameRow:
    return NameRow(thing, name, str(given.rule))
