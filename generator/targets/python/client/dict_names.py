"""The table of dicts whose keys have other names than in the API, which the runtime uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....client.arguments import get_writable_fields
from ....client.plan import ClientPlan
from ....model import (
    Alias,
    Array,
    Constant,
    Declaration,
    Field,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
    iter_types,
)
from ....model.graph import (
    find_containers,
    find_reachable,
    get_aliased_types,
    iter_references,
)
from ..models.input_types import get_request_types, to_input_type
from ..names.declaration_names import TypeNames
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import (
    Code,
    Group,
    Node,
    add_prefix,
    collect_node_imports,
    make_call,
    make_dict,
    make_tuple,
)

_MODULE = f"{RUNTIME_PACKAGE}.dict_names"
_TABLE = frozenset({(f"{RUNTIME_PACKAGE}.dict_types", "DICT_NAMES")})


class DictNameWriter:
    """Writes the names of keys in dicts, where any key has another name than in the API."""

    def __init__(self, plan: ClientPlan, names: TypeNames) -> None:
        self._names = names
        self._closed_values = plan.discriminators.closed_values
        self._declarations = declarations = plan.api.declarations
        inputs = {id: to_input_type(declarations[id]) for id in names.input_types}
        types = [argument.type for method in plan.methods for argument in method.arguments]
        reachable = find_reachable(types, declarations, get_request_types)
        self._inputs = {id: inputs[id] for id in reachable if id in inputs}
        renamed = [id for id, each in self._inputs.items() if self._has_other_names(each)]
        self._containers = find_containers(renamed, self._inputs, get_request_types)
        contained = (each for id in self._containers for each in get_request_types(inputs[id]))
        self._siblings = self._find_siblings([*types, *contained])

    def write_renaming(self, type: Type, argument: str) -> Node:
        """Return an argument with the names of the API in it: ``DICT_NAMES["Run"](run)``."""
        types = self._list_types(type)
        if not types:
            return argument
        imports = _TABLE | collect_node_imports(*types)
        key = Code(", ".join(map(str, types)))
        return Group("DICT_NAMES[", (argument,), ")", imports=frozenset(imports), parameter=key)

    def write_function(self, type: Type) -> Node | None:
        """Return the function that writes the names of the API; None if all names are these."""
        types = self._list_types(type)
        if not types:
            return None
        imports = _TABLE | collect_node_imports(*types)
        return Code(f"DICT_NAMES[{', '.join(map(str, types))}]", frozenset(imports))

    def write_table(self) -> Node | None:
        """Return the expression ``DictNames({…})``; None if all names are those of the API."""
        if not self._containers:
            return None
        entries = [
            (self._write_name(id), self._write_entry(each))
            for id, each in self._inputs.items()
            if id in self._containers or (isinstance(each, Object) and id in self._siblings)
        ]
        return _call("DictNames", make_dict(entries))

    def _find_siblings(self, types: Iterable[Type]) -> set[str]:
        """Return the ids of all that a value may be instead of a dict with other names."""
        unions = [part for type in types for part in iter_types(type) if isinstance(part, OneOf)]
        mixed = [
            each for each in unions if not self._containers.isdisjoint(iter_references([each]))
        ]
        return {*find_reachable(mixed, self._declarations, get_aliased_types)}

    def _has_other_names(self, declaration: Declaration) -> bool:
        return isinstance(declaration, Object) and any(
            self._get_key(declaration, field) != field.name
            for field in get_writable_fields(declaration)
        )

    def _get_key(self, declaration: Object, field: Field) -> str:
        return self._names.keys[declaration.id][field.name]

    def _write_name(self, id: str) -> str:
        return literal(self._names.types[id])

    def _write_entry(self, declaration: Declaration) -> Node:
        if isinstance(declaration, Alias):
            return make_tuple(self._list_types(declaration.type))
        assert isinstance(declaration, Object)
        fields = get_writable_fields(declaration)
        keys = [(literal(self._get_key(declaration, each)), literal(each.name)) for each in fields]
        types = [(literal(each.name), self._list_types(each.type)) for each in fields]
        nested = [(name, make_tuple(each)) for name, each in types if each]
        constants = list(self._iter_constants(declaration))
        return _call(
            "DictType",
            make_dict(keys),
            *([add_prefix("nested=", make_dict(nested))] if nested else []),
            *([add_prefix("constants=", make_dict(constants))] if constants else []),
        )

    def _iter_constants(self, declaration: Object) -> Iterator[tuple[str, Node]]:
        """Yield the fields with the only values that they may have."""
        for field in get_writable_fields(declaration):
            values = self._closed_values.get((declaration.id, field.name), ())
            if isinstance(field.type, Constant):
                values = (field.type.value,)
            if values:
                yield literal(field.name), make_tuple([literal(each) for each in values])

    def _list_types(self, type: Type) -> list[Node]:
        """Return the dicts that a value may be or contain; none if they have no other names."""
        if self._containers.isdisjoint(iter_references([type])):
            return []
        return list(dict.fromkeys(self._iter_types(type, frozenset())))

    def _iter_types(self, type: Type, expanded: frozenset[str]) -> Iterator[Node]:
        """Yield the dicts that a value may be or contain.

        Aliases that contain none are `expanded`, since a dict may be a variant of a union.
        """
        match type:
            case Ref(id) if id in self._inputs:
                declaration = self._inputs[id]
                if isinstance(declaration, Object) or id in self._containers:
                    yield self._write_name(id)
                elif isinstance(declaration, Alias) and id not in expanded:
                    yield from self._iter_types(declaration.type, expanded | {id})
            case Map(value) if not expanded and (types := self._list_types(value)):
                yield _call("EachValue", make_tuple(types))
            case Nullable(inner) | Array(inner):
                yield from self._iter_types(inner, expanded)
            case OneOf(variants):
                for variant in variants:
                    yield from self._iter_types(variant, expanded)
            case Tuple(items, rest):
                for item in (*items, *([] if rest is None else [rest])):
                    yield from self._iter_types(item, expanded)


def _call(name: str, *arguments: Node) -> Group:
    return make_call(Code(name, frozenset({(_MODULE, name)})), *arguments)
