"""Limits of type aliases that contain each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..frozen import frozen
from ..model import (
    Alias,
    Anything,
    Array,
    Declaration,
    Field,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tuple,
    Type,
)
from ..model.graph import order_aliases
from ..model.types import iter_types
from .document import Cursor
from .schemas.declarations import MAX_INLINE_LEVELS, MAX_VARIANTS

_MAX_REPEATED_TYPES = 10_000
_MAX_ALL_REPEATED_TYPES = 50_000
"""How many types the aliases that a type contains may have together, and those of all types.

An alias that contains another one twice has all its types twice, so that twenty of them would have
more types than any library of models can build. The largest known description has 1,014.
"""


@frozen
class _Extent:
    """The size of a type with that of the aliases that it contains.

    `size` is the number of types, `levels` how deep arrays and maps nest, and `variants` are the
    distinct alternatives of a union, with those of unions in it.
    """

    size: int = 1
    levels: int = 0
    variants: frozenset[Type] = frozenset()


class _AliasLimiter:
    """A limiter that replaces types that contain too many others, and reports them."""

    def __init__(self, document: Cursor) -> None:
        self._document = document
        self._extents: dict[str, _Extent] = {}
        self._total = 0

    def limit_alias(self, alias: Alias) -> Alias:
        """Return an alias, or one of any value; the aliases in it must have been limited before."""
        extent = self._measure_type(alias.type)
        if self._report_problem(alias.type, extent, alias.id):
            return replace(alias, type=Anything())
        self._extents[alias.id] = extent
        return alias

    def limit_fields(self, declaration: Object) -> Object:
        """Return an object, without the types of fields that contain too many others."""
        if not any(
            isinstance(part, Ref) for field in declaration.fields for part in iter_types(field.type)
        ):
            return declaration
        return replace(declaration, fields=tuple(map(self._limit_field, declaration.fields)))

    def _limit_field(self, field: Field) -> Field:
        extent = self._measure_type(field.type)
        is_large = self._report_problem(field.type, extent, field.pointer)
        return replace(field, type=Anything()) if is_large else field

    def _report_problem(self, type: Type, extent: _Extent, pointer: str) -> bool:
        """Report a type that contains too many others, or count them."""
        repeated = extent.size - sum(1 for _ in iter_types(type))
        self._total += max(repeated, 0)
        if repeated > _MAX_REPEATED_TYPES:
            problem = f"this type repeats more than {_MAX_REPEATED_TYPES:,} others"
        elif len(extent.variants) > MAX_VARIANTS:
            problem = f"this union has more than {MAX_VARIANTS:,} variants"
        elif extent.levels > MAX_INLINE_LEVELS:
            problem = f"types nest more than {MAX_INLINE_LEVELS} levels deep here"
        elif repeated > 0 and self._total > _MAX_ALL_REPEATED_TYPES:
            problem = f"types repeat more than {_MAX_ALL_REPEATED_TYPES:,} others"
        else:
            return False
        self._total -= max(repeated, 0)
        self._document.at_pointer(pointer).warn(
            "nested-types",
            f"{problem}; read as any value",
            "make an object of one of the types in it",
        )
        return True

    def _measure_type(self, type: Type) -> _Extent:
        match type:
            case Ref(id):
                return self._extents.get(id, _Extent())
            case Nullable(inner):
                return self._measure_type(inner)
            case Array(inner) | Map(inner):
                parts = [inner]
            case Tuple(items, rest):
                parts = [*items, *([] if rest is None else [rest])]
            case OneOf():
                return self._measure_union(type)
            case _:
                return _Extent()
        measured = [self._measure_type(part) for part in parts]
        return _Extent(
            1 + sum(part.size for part in measured),
            1 + max((part.levels for part in measured), default=0),
        )

    def _measure_union(self, union: OneOf) -> _Extent:
        """Measure a union; what unions in it have in common counts once."""
        variants = frozenset(
            variant
            for each in union.variants
            for variant in (self._measure_type(each).variants or (each,))
        )
        measured = [self._measure_type(variant) for variant in variants]
        return _Extent(
            1 + sum(part.size for part in measured),
            max((part.levels for part in measured), default=0),
            variants,
        )


def limit_nested_aliases(
    declarations: Mapping[str, Declaration], document: Cursor
) -> dict[str, Declaration]:
    """Return declarations in which types that contain too many aliases are read as any value.

    Objects and enumerations count as one type, as they are defined once.
    """
    limited = dict(declarations)
    limiter = _AliasLimiter(document)
    for alias in order_aliases(declarations.values()).sort(declarations.values()):
        limited[alias.id] = limiter.limit_alias(alias)
    for id, declaration in declarations.items():
        if isinstance(declaration, Object):
            limited[id] = limiter.limit_fields(declaration)
    return limited
