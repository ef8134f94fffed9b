"""Formatting of types and values as text, with templates from a style."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ...model import (
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    JsonValue,
    Map,
    Nullable,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
    iter_types,
    merge_types,
)
from ...text.patterns import fill_repeated
from .views import ReferenceType

_KIND_BY_CLASS = {str: "string", bool: "boolean", int: "integer", float: "number"}


class TypeFormatter:
    """A formatter of types and values; `types` and `values` map kinds to templates.

    `names` has the declarations that are shown by name.  A placeholder that occurs twice, as
    in ``{variant} or {variant}``, takes any number of types: the text between is the separator.
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

    def format_type(self, type: Type) -> ReferenceType:
        """Return the text of a type and the name of the first schema in it."""
        names = (self._names.get(part.id) for part in iter_types(type) if isinstance(part, Ref))
        return ReferenceType(self._write_type(type), next(filter(None, names), ""))

    def format_union(self, types: Iterable[Type]) -> ReferenceType:
        """Return the text of a union of types; empty for no types."""
        types = tuple(types)
        return self.format_type(merge_types(types)) if types else ReferenceType("", "")

    def format_value(self, type: Type, value: JsonValue | None) -> str:
        """Return the text of a value of a type; empty for no value and for null."""
        if value is None or value.text == "null":
            return ""
        plain = json.loads(value.text)
        kind = _KIND_BY_CLASS.get(plain.__class__, "array" if isinstance(plain, list) else "map")
        if kind == "integer" and self._get_kind(type) == "number":
            kind = "number"
        return self._values.get(kind, "{value}").replace("{value}", value.text)

    def _write_type(self, type: Type) -> str:
        match type:
            case Scalar(kind, format):
                return self._types.get(f"{kind}({format})") or self._types[kind]
            case Constant(value):
                return self._types[_KIND_BY_CLASS[value.__class__]]
            case Array(item):
                return self._types["array"].replace("{item}", self._write_type(item))
            case Tuple(items, rest):
                item_types = (*items, *((rest,) if rest else ()))
                return fill_repeated(
                    self._types["tuple"], "{item}", [self._write_type(i) for i in item_types]
                )
            case Map(value):
                return self._types["map"].replace("{value}", self._write_type(value))
            case Nullable(inner):
                return self._types["nullable"].replace("{type}", self._write_type(inner))
            case OneOf(variants):
                return self._join_variants(map(self._write_type, variants))
            case Anything():
                return self._types["anything"]
            case Ref(id):
                return self._write_declaration(id)
            case ExternalType(shape=shape):
                return self._write_type(shape)

    def _write_declaration(self, id: str) -> str:
        if id in self._names:
            return self._types["schema"].replace("{name}", self._names[id])
        declaration = self._declarations[id]
        values = declaration.values if isinstance(declaration, Enumeration) else ()
        return self._join_variants(self._types[_KIND_BY_CLASS[value.__class__]] for value in values)

    def _join_variants(self, texts: Iterable[str]) -> str:
        distinct = list(dict.fromkeys(texts))
        return (
            distinct[0]
            if len(distinct) == 1
            else fill_repeated(self._types["union"], "{variant}", distinct)
        )

    def _get_kind(self, type: Type) -> str:
        while isinstance(type, Nullable):
            type = type.type
        return type.kind if isinstance(type, Scalar) else ""
