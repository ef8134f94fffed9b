"""Questions about the values of types."""

from __future__ import annotations

from collections.abc import Mapping

from .graph import resolve_aliases
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
    ScalarValue,
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


def list_allowed_values(
    type: Type, declarations: Mapping[str, Declaration]
) -> tuple[ScalarValue, ...]:
    """Return the only values that a type allows besides null; empty if it allows others."""
    resolved = resolve_aliases(type, declarations)
    while isinstance(resolved, Nullable):
        resolved = resolve_aliases(resolved.type, declarations)
    match resolved:
        case Constant(value):
            return (value,)
        case Ref(id):
            declaration = declarations[id]
            return declaration.values if isinstance(declaration, Enumeration) else ()
        case OneOf(variants):
            values = tuple(each.value for each in variants if isinstance(each, Constant))
            return values if len(values) == len(variants) else ()
        case _:
            return ()


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
