"""The values of responses that expressions name, and their types."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...model import Anything, Array, Declaration, Field, Map, Object, Ref, Type
from ...model.body_values import ItemStep, PropertyStep, ValuePath, resolve_nullable
from .expressions import UnsupportedValueError

_MAX_PATH = 20
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


class ResponseValueFinder:
    """Finds values in responses; the properties of an object are indexed when first needed."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        self._fields: dict[str, dict[str, Field]] = {}

    def find_value(self, type: Type, keys: Sequence[str]) -> tuple[ValuePath, Type]:
        """Return the way from a body of a type to a value in it, and the type of this value.

        Raises:
            UnsupportedValueError: The type has no such value, or does not say which class it is.
        """
        if len(keys) > _MAX_PATH:
            raise UnsupportedValueError(f"a value at more than {_MAX_PATH} levels is not supported")
        path: list[PropertyStep | ItemStep] = []
        for key in keys:
            step, type = self._find_step(type, key)
            path.append(step)
        return tuple(path), type

    def _find_step(self, type: Type, key: str) -> tuple[PropertyStep | ItemStep, Type]:
        """Return the step into a value by a key, and the type of what is there."""
        inner, _ = resolve_nullable(type, self._declarations)
        is_index = _INDEX.fullmatch(key) is not None
        match inner:
            case Ref(id) if field := self._find_field(id, key):
                is_optional = not field.required or self._is_nullable(field.type)
                return PropertyStep(id, key, is_optional), field.type
            case Array(item) if is_index:
                return ItemStep(int(key), self._is_nullable(item)), item
            case Map(value):
                return ItemStep(key, self._is_nullable(value)), value
            case Anything():
                return ItemStep(int(key) if is_index else key), inner
        raise UnsupportedValueError(f"the response has no '{key}' there")

    def _find_field(self, id: str, name: str) -> Field | None:
        if id not in self._fields:
            declaration = self._declarations[id]
            fields = declaration.fields if isinstance(declaration, Object) else ()
            self._fields[id] = {each.name: each for each in fields}
        return self._fields[id].get(name)

    def _is_nullable(self, type: Type) -> bool:
        return resolve_nullable(type, self._declarations)[1]
