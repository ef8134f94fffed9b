"""Paths to properties of responses that the rules of a style name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeAlias

from ..frozen import frozen
from ..model import Alias, Array, Declaration, Nullable, Object, Ref, Scalar, Type
from ..style.rule_tables import Rule

_NO_ARRAY_TEXT = "the response has no array"


@frozen
class Property:
    """A property of an object: the object's id, and the name in the description."""

    object_id: str
    name: str


PropertyPath: TypeAlias = tuple[Property, ...]
"""The properties from a response body to one inside of it; empty for the body itself."""


def format_property_path(path: PropertyPath) -> str:
    """Return the names of the properties, separated by dots."""
    return ".".join(property.name for property in path)


class FoundProperty(NamedTuple):
    """The path to a property and its type without aliases and null."""

    path: PropertyPath
    type: Type | Object


class FoundArray(NamedTuple):
    """The path to an array and its type."""

    path: PropertyPath
    type: Array


class RuleMismatchError(Exception):
    """Raised if a rule does not fit an operation.

    `key` is the key of the rule that does not fit; empty for the whole rule.
    """

    key: str = ""


@contextmanager
def attach_key(key: str) -> Iterator[None]:
    """Set the key of each `RuleMismatchError` that is raised inside."""
    try:
        yield
    except RuleMismatchError as mismatch:
        mismatch.key = key
        raise


class PropertyFinder:
    """Finds properties of responses by their names, which are dotted for nested ones.

    Those of an object are listed once, because many operations may return it.
    """

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        self._types: dict[str, dict[str, Type]] = {}
        self._arrays: dict[str, list[FoundArray]] = {}

    def find_items(self, rule: Rule, body: Type) -> FoundArray:
        """Return the array with the items of a list.

        Raises:
            RuleMismatchError: There is no such array.
        """
        name = rule.get_text("items")
        if "items" not in rule.values:
            return self._find_only_array(body, allow_root=bool(rule.operation_id))
        path, type = (
            self.find_property(body, name) if name else FoundProperty((), self._resolve_type(body))
        )
        if not isinstance(type, Array):
            raise RuleMismatchError(
                f"'{name}' of the response is not an array" if name else _NO_ARRAY_TEXT
            )
        return FoundArray(path, type)

    def find_scalar(self, body: Type, name: str, kinds: Sequence[str]) -> PropertyPath:
        """Return the path to a property of one of the types `kinds`.

        Raises:
            RuleMismatchError: There is no such property.
        """
        path, type = self.find_property(body, name)
        if not isinstance(type, Scalar) or type.kind not in kinds:
            raise RuleMismatchError(
                f"'{name}' of the response must be of type {' or '.join(kinds)}"
            )
        return path

    def find_property(self, body: Type, name: str) -> FoundProperty:
        """Return a property with its type.

        Raises:
            RuleMismatchError: There is no such property.
        """
        found = self._follow_name(body, name)
        if found is None:
            raise RuleMismatchError(f"the response has no property '{name}'")
        return found

    def _find_only_array(self, body: Type, *, allow_root: bool) -> FoundArray:
        root = self._resolve_type(body)
        if isinstance(root, Array) and allow_root:
            return FoundArray((), root)
        arrays = self._list_arrays(root) if isinstance(root, Object) else []
        if len(arrays) != 1:
            raise RuleMismatchError(
                f"the response has {len(arrays)} arrays" if arrays else _NO_ARRAY_TEXT
            )
        return arrays[0]

    def _list_arrays(self, owner: Object) -> list[FoundArray]:
        """Return the properties of an object that are arrays."""
        if owner.id not in self._arrays:
            self._arrays[owner.id] = [
                FoundArray((Property(owner.id, field.name),), type)
                for field in owner.fields
                if isinstance(type := self._resolve_type(field.type), Array)
            ]
        return self._arrays[owner.id]

    def _follow_name(self, body: Type, name: str) -> FoundProperty | None:
        owner = self._resolve_type(body)
        if not isinstance(owner, Object):
            return None
        types = self._map_types(owner)
        if name in types:
            return FoundProperty((Property(owner.id, name),), self._resolve_type(types[name]))
        for property_name, type in types.items() if "." in name else ():
            # A property name may itself contain dots.
            start = f"{property_name}."
            nested = (
                self._follow_name(type, name.removeprefix(start))
                if name.startswith(start)
                else None
            )
            if nested is not None:
                return FoundProperty((Property(owner.id, property_name), *nested.path), nested.type)
        return None

    def _map_types(self, owner: Object) -> dict[str, Type]:
        """Return the types of the properties of an object by their names."""
        if owner.id not in self._types:
            self._types[owner.id] = {field.name: field.type for field in owner.fields}
        return self._types[owner.id]

    def _resolve_type(self, type: Type) -> Type | Object:
        """Return a type without aliases and null."""
        while True:
            match type:
                case Nullable(inner):
                    type = inner
                case Ref(id):
                    declaration = self._declarations[id]
                    if isinstance(declaration, Object):
                        return declaration
                    if not isinstance(declaration, Alias):
                        return type
                    type = declaration.type
                case _:
                    return type
