"""Questions about the values of types."""

from __future__ import annotations

from collections.abc import Mapping

from .types import (
    Alias,
    Anything,
    Array,
    Declaration,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
)


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
