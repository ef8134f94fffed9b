"""The names of all items of an API and their rules: the rows of ``specloom show names``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ...client.resource_tree import ResourcePath
from ...client.resources import Resource
from ...model import Api, Enumeration, Object
from ...naming.unique_names import Name
from ..target import NameRow
from .client.arguments import ArgumentNamer
from .names.namer import TypeNames, make_value_item
from .names.resource_names import ResourceNamer, ResourceNames


@dataclass(frozen=True, slots=True)
class NameTable:
    """All assigned names; `name_operations` returns the method names of a resource."""

    api: Api
    names: TypeNames
    resource_namer: ResourceNamer
    resource_names: Mapping[ResourcePath, ResourceNames]
    name_operations: Callable[[Resource], Mapping[str, Name]]
    arguments: ArgumentNamer

    def iter_rows(self, tree: tuple[Resource, ...]) -> Iterator[NameRow]:
        """Yield resources with methods and arguments, modules, and types with members."""
        for node in tree:
            yield from self._iter_resource_rows(node)
        for path, name in self.resource_namer.modules.items():
            yield _make_row(f"module:{self.resource_namer.module_keys[path]}", name, name)
        for id in self.api.declarations:
            if id in self.names.modules:
                yield from self._iter_type_rows(id)

    def _iter_resource_rows(self, node: Resource) -> Iterator[NameRow]:
        names = self.resource_names[node.path]
        owner = self.resource_namer.join_attributes(node.path)
        key = self.resource_namer.attribute_keys[node.path]
        yield _make_row(f"resource:{key}", owner, names.attribute)
        yield _make_row(f"class:{key}", names.sync.name, names.sync.name)
        method_names = self.name_operations(node)
        for method in node.methods:
            name = method_names[method.operation.id]
            yield _make_row(f"#{method.operation.id}", f"{owner}.{name}", name)
            for each in self.arguments.name_arguments(method.operation, method.arguments):
                pointer = each.argument.pointer
                yield _make_row(f"#{pointer}", f"{owner}.{name}.{each.name}", each.name)

    def _iter_type_rows(self, id: str) -> Iterator[NameRow]:
        """Yield a type and its properties or values."""
        declaration, name = self.api.declarations[id], self.names.types[id]
        yield _make_row(f"#{id}", f"{self.names.modules[id]}.{name}", name)
        if isinstance(declaration, Object):
            for each in declaration.fields:
                field = self.names.fields[id][each.name]
                yield _make_row(f"#{each.pointer}", f"{name}.{field}", field)
        elif isinstance(declaration, Enumeration):
            for index, member in enumerate(self.names.members[id]):
                pointer = make_value_item(declaration, index).pointer
                yield _make_row(f"#{pointer}", f"{name}.{member}", member)


def _make_row(item: str, name: str, assigned: Name) -> NameRow:
    return NameRow(item, name, str(assigned.rule))
