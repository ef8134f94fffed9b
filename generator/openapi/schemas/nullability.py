"""The propagation of null from declarations to the references to them.

A declaration never includes null: if a schema allows null, all references to it do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...model import (
    Alias,
    Array,
    Declaration,
    Enumeration,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
    make_nullable,
)
from ...model.graph import child_types, iter_references


class NullPropagator:
    """Adds null to types that refer to declarations which allow it."""

    def __init__(self) -> None:
        self._nullable_ids: set[str] = set()

    def add_nullable(self, id: str) -> None:
        """Note that the schema of a declaration allows null."""
        self._nullable_ids.add(id)

    def add_null(self, declarations: dict[str, Declaration]) -> None:
        """Add null to declarations, which refer only to each other and to earlier ones."""
        self._find_nullable_aliases(declarations)
        for id, declaration in declarations.items():
            if not self._nullable_ids.isdisjoint(iter_references(child_types(declaration))):
                declarations[id] = self._replace_declaration(declaration)

    def replace_type(self, type: Type) -> Type:
        """Return a type with null wherever a declaration that it refers to allows it."""
        match type:
            case Ref(id) if id in self._nullable_ids:
                return Nullable(type)
            case Nullable(inner):
                return make_nullable(self.replace_type(inner))
            case Array(item):
                return replace(type, item=self.replace_type(item))
            case Map(value):
                return replace(type, value=self.replace_type(value))
            case Tuple(items, rest):
                return Tuple(tuple(map(self.replace_type, items)), rest and self.replace_type(rest))
            case OneOf(variants):
                return _make_union(type, tuple(map(self.replace_type, variants)))
            case _:
                return type

    def _find_nullable_aliases(self, declarations: Mapping[str, Declaration]) -> None:
        """Note the type aliases that allow null because a declaration in them does."""
        users: dict[str, list[str]] = {}
        for declaration in declarations.values():
            for id in _list_alternatives(declaration):
                users.setdefault(id, []).append(declaration.id)
        pending = [id for id in users if id in self._nullable_ids]
        while pending:
            for user in users.get(pending.pop(), ()):
                if user not in self._nullable_ids:
                    self._nullable_ids.add(user)
                    pending.append(user)

    def _replace_declaration(self, declaration: Declaration) -> Declaration:
        match declaration:
            case Alias(type=type):
                new_type = self.replace_type(type)
                return replace(
                    declaration, type=new_type.type if isinstance(new_type, Nullable) else new_type
                )
            case Object(fields=fields, additional_properties=value):
                return replace(
                    declaration,
                    fields=tuple(replace(f, type=self.replace_type(f.type)) for f in fields),
                    additional_properties=value and self.replace_type(value),
                )
            case Enumeration():
                return declaration


def _list_alternatives(declaration: Declaration) -> list[str]:
    """Return the ids of the declarations any of which a value of a type alias may match."""
    if not isinstance(declaration, Alias):
        return []
    type = declaration.type
    variants = type.variants if isinstance(type, OneOf) else (type,)
    return [variant.id for variant in variants if isinstance(variant, Ref)]


def _make_union(union: OneOf, variants: tuple[Type, ...]) -> Type:
    """Return the union with new variants; null is moved out of them."""
    if not any(isinstance(variant, Nullable) for variant in variants):
        return replace(union, variants=variants)
    bare = tuple(v.type if isinstance(v, Nullable) else v for v in variants)
    return Nullable(replace(union, variants=bare))
