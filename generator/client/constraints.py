"""The constraints of values, for tables of arguments and properties."""

from __future__ import annotations

from collections.abc import Mapping

from ..frozen import frozen
from ..model import (
    Alias,
    Array,
    Declaration,
    Enumeration,
    Limit,
    Map,
    Nullable,
    Ref,
    Scalar,
    ScalarValue,
    Type,
)


@frozen
class Constraints:
    """What restricts a value besides its type.

    `values` are those of an enumeration, or of one whose values are the items of an array.
    """

    is_nullable: bool
    limits: tuple[Limit, ...]
    values: tuple[ScalarValue, ...]


def find_constraints(type: Type, declarations: Mapping[str, Declaration]) -> Constraints:
    """Return the constraints of a type; aliases are followed."""
    return Constraints(
        isinstance(type, Nullable),
        _get_limits(_resolve_aliases(type, declarations)),
        _find_enum_values(type, declarations),
    )


def _resolve_aliases(type: Type, declarations: Mapping[str, Declaration]) -> Type:
    """Return a type without aliases, which may be circular, and null."""
    seen: set[str] = set()
    while True:
        match type:
            case Nullable(inner):
                type = inner
            case Ref(id) if id not in seen and isinstance(declaration := declarations[id], Alias):
                seen.add(id)
                type = declaration.type
            case _:
                return type


def _get_limits(type: Type) -> tuple[Limit, ...]:
    match type:
        case Scalar(limits=limits) | Array(limits=limits) | Map(limits=limits):
            return limits
        case _:
            return ()


def _find_enum_values(
    type: Type, declarations: Mapping[str, Declaration]
) -> tuple[ScalarValue, ...]:
    while isinstance(type, (Nullable, Array)):
        type = type.type if isinstance(type, Nullable) else type.item
    declaration = declarations[type.id] if isinstance(type, Ref) else None
    return declaration.values if isinstance(declaration, Enumeration) else ()
