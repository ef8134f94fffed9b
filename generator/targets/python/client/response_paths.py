"""Properties of answers that the rules of a style name: the attributes that hold them, and their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from ....model import Alias, Array, Declaration, Nullable, Object, Ref, Scalar, Type
from ....style.rule_tables import Rule

_NO_ARRAY = "its answer has no array"


class MisfitError(Exception):
    """Why a rule does not fit an operation, and which of its keys does not, where it is one."""

    key: str = ""


@contextmanager
def about(key: str) -> Iterator[None]:
    """What does not fit in here is a key of the rule."""
    try:
        yield
    except MisfitError as why:
        why.key = key
        raise


class Shapes:
    """Finds properties of answers by their names, dotted where they lie deeper."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        fields: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._declarations = declarations
        self._fields = fields

    def items(self, rule: Rule, body: Type) -> tuple[str, Array]:
        """The attribute that holds the items, and its type; raises where there is none."""
        path = rule.text("items")
        if "items" not in rule.values:
            return self._only_array(body, also_itself=bool(rule.operation))
        attribute, type = self.property(body, path) if path else ("", self._plain(body))
        if not isinstance(type, Array):
            raise MisfitError(f"'{path}' of its answer is no array" if path else _NO_ARRAY)
        return attribute, type

    def scalar(self, body: Type, path: str, kinds: Sequence[str]) -> str:
        """The attribute of a property; raises where there is none of these kinds."""
        attribute, type = self.property(body, path)
        if not isinstance(type, Scalar) or type.kind not in kinds:
            raise MisfitError(f"'{path}' of its answer is no {' or '.join(kinds)}")
        return attribute

    def _only_array(self, body: Type, *, also_itself: bool) -> tuple[str, Array]:
        whole = self._plain(body)
        if isinstance(whole, Array) and also_itself:
            return "", whole
        held = [(attribute, self._plain(type)) for attribute, type in self._members(body).values()]
        arrays = [(attribute, type) for attribute, type in held if isinstance(type, Array)]
        if len(arrays) != 1:
            raise MisfitError(f"its answer has {len(arrays)} arrays" if arrays else _NO_ARRAY)
        return arrays[0]

    def property(self, body: Type, path: str) -> tuple[str, Type | Object]:
        """The attribute of a property, and its type; raises where there is none."""
        found = self._found(body, path)
        if found is None:
            raise MisfitError(f"its answer has no property '{path}'")
        return found

    def _found(self, body: Type, path: str) -> tuple[str, Type | Object] | None:
        members = self._members(body)
        if path in members:
            attribute, type = members[path]
            return attribute, self._plain(type)
        for name, (attribute, type) in members.items():
            # The name itself may have dots.
            deeper = path.startswith(f"{name}.") and self._found(type, path[len(name) + 1 :])
            if deeper:
                return f"{attribute}.{deeper[0]}", deeper[1]
        return None

    def _members(self, type: Type) -> dict[str, tuple[str, Type]]:
        """The attributes and types of an object's properties, by their names."""
        whole = self._plain(type)
        if not isinstance(whole, Object):
            return {}
        attributes = self._fields[whole.id]
        return {field.name: (attributes[field.name], field.type) for field in whole.fields}

    def _plain(self, type: Type) -> Type | Object:
        """A type without the names that it goes by, and whether or not it may be null."""
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
