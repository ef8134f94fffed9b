"""The Notes of a table: what a type and its row have to say beside name and description."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from ....model import (
    Alias,
    Array,
    Declaration,
    Enumeration,
    Limit,
    Literally,
    Map,
    Nullable,
    Ref,
    Scalar,
    Type,
)
from ....text.markdown import code
from ..syntax.literals import literal

_LONGEST_DEFAULT = 200
_MOST_VALUES = 12
"""All of them are on the page of the type that the row names."""


def notes(
    type: Type,
    declarations: Mapping[str, Declaration],
    *others: str,
    default: Literally | None,
    deprecated: bool,
    shown: str,
) -> str:
    """The Notes of a row, behind `others`; what the type says already, as `shown`, is left out."""
    said = ["**deprecated**"] if deprecated else []
    said += filter(None, others)
    said += _said(type, declarations, default, shown)
    return "; ".join(said)


def _said(
    type: Type, declarations: Mapping[str, Declaration], default: Literally | None, shown: str
) -> Iterator[str]:
    if isinstance(type, Nullable):
        yield "or null"
    if default is not None and default.text != "null" and len(default.text) <= _LONGEST_DEFAULT:
        yield f"default: {code(default.text)}"
    yield from map(limit_note, _limits(_itself(type, declarations)))
    values = _values(type, declarations)
    if not all(literal(value) in shown for value in values):
        yield f"one of {value_list(values)}"


def value_list(values: Sequence[object]) -> str:
    """Values of JSON, parted by commas; of very many the first ones, and how many there are."""
    listed = ", ".join(code(json.dumps(value)) for value in values[:_MOST_VALUES])
    return f"{listed}, … ({len(values)} values)" if len(values) > _MOST_VALUES else listed


def _itself(type: Type, declarations: Mapping[str, Declaration]) -> Type:
    """What a type is behind null and other names; these may name each other in a circle."""
    seen: set[str] = set()
    while True:
        match type:
            case Nullable(inner):
                type = inner
            case Ref(id) if id not in seen and isinstance(named := declarations[id], Alias):
                seen.add(id)
                type = named.type
            case _:
                return type


def _limits(type: Type) -> tuple[Limit, ...]:
    match type:
        case Scalar(limits=limits) | Array(limits=limits) | Map(limits=limits):
            return limits
        case _:
            return ()


def _values(type: Type, declarations: Mapping[str, Declaration]) -> tuple[object, ...]:
    """The values of an enumeration, also of one that items have."""
    match type:
        case Nullable(inner) | Array(inner):
            return _values(inner, declarations)
        case Ref(id):
            named = declarations[id]
            return named.values if isinstance(named, Enumeration) else ()
        case _:
            return ()


_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matches {}",
    "minimum": "≥ {}",
    "maximum": "≤ {}",
    "exclusiveMinimum": "> {}",
    "exclusiveMaximum": "< {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "uniqueItems": "no item twice",
    "minProperties": "at least {} entries",
    "maxProperties": "at most {} entries",
}


def limit_note(limit: Limit) -> str:
    """An assertion in words."""
    value = limit.value
    shown = code(value) if isinstance(value, str) else str(value)
    words = _LIMITS.get(limit.keyword, limit.keyword + " {}")
    return (_one(words) if value == 1 else words).format(shown)


def _one(words: str) -> str:
    return words.replace("entries", "entry").removesuffix("s")
