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
    """Finds properties of responses by their names, which are dotted for nested ones."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations

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
        properties = [
            ((property,), self._resolve_type(type))
            for property, type in self._list_properties(body).items()
        ]
        arrays = [FoundArray(path, type) for path, type in properties if isinstance(type, Array)]
        if len(arrays) != 1:
            raise RuleMismatchError(
                f"the response has {len(arrays)} arrays" if arrays else _NO_ARRAY_TEXT
            )
        return arrays[0]

    def _follow_name(self, body: Type, name: str) -> FoundProperty | None:
        properties = self._list_properties(body)
        for property, type in properties.items():
            if property.name == name:
                return FoundProperty((property,), self._resolve_type(type))
        for property, type in properties.items():
            # A property name may itself contain dots.
            start = f"{property.name}."
            nested = (
                self._follow_name(type, name.removeprefix(start))
                if name.startswith(start)
                else None
            )
            if nested is not None:
                return FoundProperty((property, *nested.path), nested.type)
        return None

    def _list_properties(self, type: Type) -> dict[Property, Type]:
        """Return the properties of an object with their types; other types have none."""
        resolved_type = self._resolve_type(type)
        if not isinstance(resolved_type, Object):
            return {}
        return {Property(resolved_type.id, each.name): each.type for each in resolved_type.fields}

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
