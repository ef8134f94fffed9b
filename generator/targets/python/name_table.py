"""The names of all items of an API and their rules: the rows of ``specloom show names``."""

from __future__ import annotations

from collections.abc import Iterator

from ...client.resources import Resource
from ...frozen import frozen
from ...model import Api, Enumeration, Object
from ...naming.unique_names import Name
from ..target import NameRow
from .assigned_names import AssignedNames
from .names.client_kinds import SYNC
from .names.member_items import make_value_item


@frozen
class NameTable:
    """The assigned names of the items of an API."""

    api: Api
    names: AssignedNames

    def iter_rows(self, tree: tuple[Resource, ...]) -> Iterator[NameRow]:
        """Yield servers, resources with methods, modules, types with members, and exceptions."""
        yield from self._iter_server_rows()
        for node in tree:
            yield from self._iter_resource_rows(node)
        yield from self._iter_webhook_rows()
        for path, name in self.names.resources.modules.items():
            yield _make_row(f"module:{self.names.resources.module_keys[path]}", name, name)
        for id in self.api.declarations:
            if id in self.names.types.modules:
                yield from self._iter_type_rows(id)
        for built_in_name, name in self.names.errors.items():
            yield _make_row(f"error:{built_in_name}", name, name)

    def _iter_resource_rows(self, node: Resource) -> Iterator[NameRow]:
        classes = self.names.classes
        owner, names = classes.get_dotted_name(node.path), classes.resources[node.path]
        key, class_name = self.names.resources.attribute_keys[node.path], names.classes[SYNC].name
        yield _make_row(f"resource:{key}", owner, names.attribute)
        yield _make_row(f"class:{key}", class_name, class_name)
        method_names = self.names.methods[node.path]
        for method in node.methods:
            name = method_names[method.operation.id]
            yield _make_row(f"#{method.operation.id}", f"{owner}.{name}", name)
            arguments = self.names.arguments.name_arguments(method.operation, method.arguments)
            for argument, argument_name in arguments:
                item = f"#{argument.pointer}"
                yield _make_row(item, f"{owner}.{name}.{argument_name}", argument_name)

    def _iter_server_rows(self) -> Iterator[NameRow]:
        """Yield the names of servers, and the arguments for variables in their URLs."""
        for pointer, name in self.names.clients.server_names.items():
            yield _make_row(f"#{pointer}", name, name)

    def _iter_webhook_rows(self) -> Iterator[NameRow]:
        webhooks = self.names.webhooks
        if webhooks is None:
            return
        for id, name in webhooks.methods.items():
            yield _make_row(f"#{id}", f"{webhooks.attribute}.{name}", name)

    def _iter_type_rows(self, id: str) -> Iterator[NameRow]:
        """Yield a type and its properties or values."""
        types = self.names.types
        declaration, name = self.api.declarations[id], types.types[id]
        yield _make_row(f"#{id}", f"{types.modules[id]}.{name}", name)
        if isinstance(declaration, Object):
            for each in declaration.fields:
                field = types.fields[id][each.name]
                yield _make_row(f"#{each.pointer}", f"{name}.{field}", field)
        elif isinstance(declaration, Enumeration):
            for index, member in enumerate(types.members[id]):
                pointer = make_value_item(declaration, index).pointer
                yield _make_row(f"#{pointer}", f"{name}.{member}", member)


def _make_row(item: str, name: str, assigned: Name) -> NameRow:
    return NameRow(item, name, assigned.describe())
