"""Types as text for people, in the words of JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from .types import (
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    Map,
    Nullable,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)


def describe_type(type: Type, declarations: Mapping[str, Declaration]) -> str:
    """Return a type as text: ``array of string``, ``Run | null``."""

    def format_all(types: Iterable[Type], separator: str) -> str:
        return separator.join(dict.fromkeys(describe_type(each, declarations) for each in types))

    match type:
        case Scalar(kind, format):
            return f"{kind} ({format})" if format else kind
        case Constant(value):
            return json.dumps(value, ensure_ascii=False)
        case Array(item):
            return f"array of {describe_type(item, declarations)}"
        case Tuple(items, rest):
            return f"[{format_all((*items, *((rest,) if rest else ())), ', ')}]"
        case Map(value):
            return f"map of {describe_type(value, declarations)}"
        case Nullable(inner):
            return f"{describe_type(inner, declarations)} | null"
        case OneOf(variants):
            return format_all(variants, " | ")
        case Ref(id):
            return _format_declaration(declarations[id])
        case Anything():
            return "any value"
        case ExternalType(shape=shape):
            return describe_type(shape, declarations)


def _format_declaration(declaration: Declaration) -> str:
    """Return the name of a declaration, or the values of an enumeration without a name."""
    if isinstance(declaration, Enumeration) and len(declaration.name_hint) > 1:
        return " | ".join(json.dumps(value, ensure_ascii=False) for value in declaration.values)
    return ".".join(declaration.name_hint)
