"""Questions about the values of types."""

from __future__ import annotations

from collections.abc import Mapping

from .types import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)

_SCALAR_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def is_compound(type: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Check whether a value of a type may be an array or an object."""
    pending, seen = [type], set[str]()
    while pending:
        match pending.pop():
            case Array() | Map() | Tuple() | Anything():
                return True
            case Nullable(inner):
                pending.append(inner)
            case OneOf(variants):
                pending += variants
            case Ref(id) if id not in seen:
                seen.add(id)
                declaration = declarations[id]
                if isinstance(declaration, Object):
                    return True
                pending += [declaration.type] if isinstance(declaration, Alias) else []
    return False


def collect_json_types(type: Type, declarations: Mapping[str, Declaration]) -> set[str]:
    """Return the JSON types that the values of a type may have, without null.

    Empty if they are not known: for any value, and for a custom type.
    """
    found, pending, seen = set[str](), [type], set[str]()
    while pending:
        match pending.pop():
            case Scalar(kind):
                found.add("string" if kind == "binary" else kind)
            case Constant(value):
                found.add(_SCALAR_TYPES[value.__class__])
            case Array() | Tuple():
                found.add("array")
            case Map():
                found.add("object")
            case Nullable(inner):
                pending.append(inner)
            case OneOf(variants):
                pending += variants
            case Ref(id):
                if id in seen:
                    continue
                seen.add(id)
                match declarations[id]:
                    case Alias(type=inner):
                        pending.append(inner)
                    case Enumeration(values=values):
                        found |= {_SCALAR_TYPES[value.__class__] for value in values}
                    case _:
                        found.add("object")
            case _:
                return set()
    return found - {"null"}
