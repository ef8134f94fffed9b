"""Properties of responses that the rules of a style name: their attributes and types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from ....model import Alias, Array, Declaration, Nullable, Object, Ref, Scalar, Type
from ....style.rule_tables import Rule

_NO_ARRAY_TEXT = "the response has no array"


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


class ResponsePaths:
    """Finds properties of responses by their names, which are dotted for nested ones."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        fields: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._declarations = declarations
        self._fields = fields

    def find_items(self, rule: Rule, body: Type) -> tuple[str, Array]:
        """Return the attribute that holds the items of a list, and its type.

        Raises:
            RuleMismatchError: There is no such array.
        """
        path = rule.get_text("items")
        if "items" not in rule.values:
            return self._find_only_array(body, allow_root=bool(rule.operation_id))
        attribute, type = self.find_property(body, path) if path else ("", self._resolve_type(body))
        if not isinstance(type, Array):
            raise RuleMismatchError(
                f"'{path}' of the response is not an array" if path else _NO_ARRAY_TEXT
            )
        return attribute, type

    def find_scalar(self, body: Type, path: str, kinds: Sequence[str]) -> str:
        """Return the attribute of a property of one of the types `kinds`.

        Raises:
            RuleMismatchError: There is no such property.
        """
        attribute, type = self.find_property(body, path)
        if not isinstance(type, Scalar) or type.kind not in kinds:
            raise RuleMismatchError(
                f"'{path}' of the response must be of type {' or '.join(kinds)}"
            )
        return attribute

    def _find_only_array(self, body: Type, *, allow_root: bool) -> tuple[str, Array]:
        root = self._resolve_type(body)
        if isinstance(root, Array) and allow_root:
            return "", root
        properties = [
            (attribute, self._resolve_type(type))
            for attribute, type in self._list_properties(body).values()
        ]
        arrays = [(attribute, type) for attribute, type in properties if isinstance(type, Array)]
        if len(arrays) != 1:
            raise RuleMismatchError(
                f"the response has {len(arrays)} arrays" if arrays else _NO_ARRAY_TEXT
            )
        return arrays[0]

    def find_property(self, body: Type, path: str) -> tuple[str, Type | Object]:
        """Return the attribute of a property, and its type.

        Raises:
            RuleMismatchError: There is no such property.
        """
        match = self._follow_path(body, path)
        if match is None:
            raise RuleMismatchError(f"the response has no property '{path}'")
        return match

    def _follow_path(self, body: Type, path: str) -> tuple[str, Type | Object] | None:
        properties = self._list_properties(body)
        if path in properties:
            attribute, type = properties[path]
            return attribute, self._resolve_type(type)
        for name, (attribute, type) in properties.items():
            # A property name may itself contain dots.
            nested = path.startswith(f"{name}.") and self._follow_path(type, path[len(name) + 1 :])
            if nested:
                return f"{attribute}.{nested[0]}", nested[1]
        return None

    def _list_properties(self, type: Type) -> dict[str, tuple[str, Type]]:
        """Return the attributes and types of an object's properties, by their names."""
        resolved_type = self._resolve_type(type)
        if not isinstance(resolved_type, Object):
            return {}
        attributes = self._fields[resolved_type.id]
        return {field.name: (attributes[field.name], field.type) for field in resolved_type.fields}

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
