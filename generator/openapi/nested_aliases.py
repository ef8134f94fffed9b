"""Limits of type aliases that contain each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..frozen import frozen
from ..model import Anything, Array, Declaration, Map, Nullable, OneOf, Ref, Tuple, Type
from ..model.graph import order_aliases
from .document import Cursor
from .schemas.declarations import MAX_INLINE_LEVELS, MAX_VARIANTS

_MAX_REPEATED_TYPES = 10_000
_MAX_ALL_REPEATED_TYPES = 100_000
"""How many types the aliases that an alias contains may have together, and those of all aliases.

An alias that contains another one twice has all its types twice, so that twenty of them would have
more types than any library of models can build. The largest known description has 17.
"""


@frozen
class _Extent:
    """The size of a type with that of the aliases that it contains.

    `size` is the number of types, `levels` how deep arrays and maps nest, and `variants` the number
    of alternatives, with those of unions in unions.
    """

    size: int = 1
    levels: int = 0
    variants: int = 1


def limit_nested_aliases(
    declarations: Mapping[str, Declaration], document: Cursor
) -> dict[str, Declaration]:
    """Return declarations in which aliases that contain too many others are read as any value.

    Objects and enumerations count as one type, as they are defined once.
    """
    limited = dict(declarations)
    extents: dict[str, _Extent] = {}
    total = 0
    for alias in order_aliases(declarations.values()).sort(declarations.values()):
        own, extent = _measure_type(alias.type, {}), _measure_type(alias.type, extents)
        repeated = extent.size - own.size
        if repeated > _MAX_REPEATED_TYPES:
            problem = f"this type repeats more than {_MAX_REPEATED_TYPES:,} others"
        elif repeated and total + repeated > _MAX_ALL_REPEATED_TYPES:
            problem = f"types repeat more than {_MAX_ALL_REPEATED_TYPES:,} others"
        elif extent.variants > MAX_VARIANTS:
            problem = f"this union has more than {MAX_VARIANTS:,} variants"
        elif extent.levels > MAX_INLINE_LEVELS:
            problem = f"types nest more than {MAX_INLINE_LEVELS} levels deep here"
        else:
            extents[alias.id] = extent
            total += repeated
            continue
        limited[alias.id] = replace(alias, type=Anything())
        document.at_pointer(alias.id).warn(
            "nested-types",
            f"{problem}; read as any value",
            "make an object of one of the types in it",
        )
    return limited


def _measure_type(type: Type, extents: Mapping[str, _Extent]) -> _Extent:
    """Measure a type; `extents` are those of the aliases that it may refer to."""
    match type:
        case Ref(id):
            return extents.get(id, _Extent())
        case Nullable(inner):
            return _measure_type(inner, extents)
        case Array(inner) | Map(inner):
            parts = [inner]
        case Tuple(items, rest):
            parts = [*items, *([] if rest is None else [rest])]
        case OneOf(variants):
            parts = [*variants]
        case _:
            return _Extent()
    measured = [_measure_type(part, extents) for part in parts]
    is_union = isinstance(type, OneOf)
    return _Extent(
        1 + sum(part.size for part in measured),
        max((part.levels for part in measured), default=0) + (not is_union),
        sum(part.variants for part in measured) if is_union else 1,
    )
