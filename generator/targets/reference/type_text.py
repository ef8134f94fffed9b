"""Types as text, by a map of templates that a style gives; no language is known here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ...model import (
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Foreign,
    Literally,
    Map,
    Nullable,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
    walk,
)
from ...text.placeholders import joined
from .views import TypeText

_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number"}


class TypeTexts:
    """Writes types and values; `types` and `values` map kinds to templates with holes.

    `names` are those of the declarations that are shown by name.  A hole that stands twice,
    as in ``{variant} or {variant}``, takes any number: what is between is between any two.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        names: Mapping[str, str],
        types: Mapping[str, str],
        values: Mapping[str, str],
    ) -> None:
        self._declarations = declarations
        self._names = names
        self._types = types
        self._values = values

    def of(self, type: Type) -> TypeText:
        """A type, with the first schema that it names."""
        named = (self._names.get(part.id) for part in walk(type) if isinstance(part, Ref))
        return TypeText(self._text(type), next(filter(None, named), ""))

    def either(self, types: Iterable[Type]) -> TypeText:
        """One of several types; no text where there are none."""
        distinct = tuple(dict.fromkeys(types))
        if not distinct:
            return TypeText("", "")
        return self.of(distinct[0] if len(distinct) == 1 else OneOf(distinct))

    def value(self, type: Type, value: Literally | None) -> str:
        """A value of a type as the style writes it; empty for none, and for null."""
        if value is None or value.text == "null":
            return ""
        plain = json.loads(value.text)
        kind = _KINDS.get(plain.__class__, "array" if isinstance(plain, list) else "map")
        if kind == "integer" and self._kind(type) == "number":
            kind = "number"
        return self._values.get(kind, "{value}").replace("{value}", value.text)

    def _text(self, type: Type) -> str:
        match type:
            case Scalar(kind, format):
                return self._types.get(f"{kind}({format})") or self._types[kind]
            case Constant(value):
                return self._types[_KINDS[value.__class__]]
            case Array(item):
                return self._types["array"].replace("{item}", self._text(item))
            case Tuple(items, rest):
                held = (*items, *((rest,) if rest else ()))
                return joined(self._types["tuple"], "{item}", [self._text(i) for i in held])
            case Map(value):
                return self._types["map"].replace("{value}", self._text(value))
            case Nullable(inner):
                return self._types["nullable"].replace("{type}", self._text(inner))
            case OneOf(variants):
                return self._union(map(self._text, variants))
            case Anything():
                return self._types["anything"]
            case Ref(id):
                return self._named(id)
            case Foreign(shape=shape):
                return self._text(shape)

    def _named(self, id: str) -> str:
        if id in self._names:
            return self._types["schema"].replace("{name}", self._names[id])
        declaration = self._declarations[id]
        values = declaration.values if isinstance(declaration, Enumeration) else ()
        return self._union(self._types[_KINDS[value.__class__]] for value in values)

    def _union(self, texts: Iterable[str]) -> str:
        distinct = list(dict.fromkeys(texts))
        return (
            distinct[0]
            if len(distinct) == 1
            else joined(self._types["union"], "{variant}", distinct)
        )

    def _kind(self, type: Type) -> str:
        while isinstance(type, Nullable):
            type = type.type
        return type.kind if isinstance(type, Scalar) else ""
